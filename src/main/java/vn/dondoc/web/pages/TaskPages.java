package vn.dondoc.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.AssignmentReads;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.PlanReads;
import vn.dondoc.process.inbox.TaskDetail;
import vn.dondoc.process.inbox.TaskInbox;
import vn.dondoc.process.inbox.TaskQuery;
import vn.dondoc.process.inbox.TaskView;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.Refusal;

/** A task with its form, drawn on the server: for links in mails, phones, and browsers without scripts. */
@Controller
@RequestMapping("/viec/{id}")
class TaskPages {

    private final TaskInbox inbox;
    private final AssignmentReads assignments;
    private final PlanReads plans;
    private final Sentences sentences;

    TaskPages(TaskInbox inbox, AssignmentReads assignments, PlanReads plans, Sentences sentences) {
        this.inbox = inbox;
        this.assignments = assignments;
        this.plans = plans;
        this.sentences = sentences;
    }

    /** The task, or the open task about the plan or the work with this id, or that plan or work itself. */
    @GetMapping
    String show(Actor actor, @PathVariable String id, Model model, RedirectAttributes next) {
        try {
            TaskDetail detail = inbox.get(actor, id);
            return page(detail, FormReader.fields(detail, Map.of()), Map.of(), model);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                return subject(actor, id, refusal, next);
            }
            throw refusal;
        }
    }

    private String subject(Actor actor, String id, Refusal unknown, RedirectAttributes next) {
        List<TaskView> open =
                inbox.list(actor, new TaskQuery(null, null, id, null, 0, 1)).items();
        if (!open.isEmpty()) {
            next.addAttribute("id", open.get(0).id());
            return "redirect:/viec/{id}";
        }
        next.addAttribute("id", id);
        if (exists(() -> assignments.get(actor, new AssignmentId(id)))) {
            return "redirect:/nhiem-vu/{id}";
        }
        if (exists(() -> plans.get(actor, new PlanId(id)))) {
            return "redirect:/ke-hoach/{id}";
        }
        throw unknown;
    }

    private static boolean exists(Runnable read) {
        try {
            read.run();
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    @PostMapping
    String complete(
            Actor actor,
            @PathVariable String id,
            @RequestParam Map<String, String> input,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        TaskDetail detail = inbox.get(actor, id);
        List<FormField> fields = FormReader.fields(detail, input);
        Map<String, String> faults = new LinkedHashMap<>();
        FormReader.missing(fields, input)
                .forEach(field -> faults.put(field.key(), sentences.of("page.field.required", field.label())));
        if (faults.isEmpty()) {
            try {
                inbox.complete(actor, id, FormReader.submission(fields, input));
                Notice.done(next, sentences.of("page.task.done", detail.task().name()));
                return "redirect:/";
            } catch (Refusal refusal) {
                if (refusal.kind() != Refusal.Kind.INVALID) {
                    throw refusal;
                }
                faults.putAll(sentences.faults(refusal, labels(fields)));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(detail, fields, faults, model);
    }

    private static UnaryOperator<String> labels(List<FormField> fields) {
        return text -> fields.stream()
                .filter(field -> field.key().equals(text))
                .map(FormField::label)
                .findFirst()
                .orElse(text);
    }

    private static String page(TaskDetail detail, List<FormField> fields, Map<String, String> faults, Model model) {
        model.addAttribute("task", detail.task());
        model.addAttribute("facts", fields.stream().filter(FormField::readOnly).toList());
        model.addAttribute(
                "inputs", fields.stream().filter(field -> !field.readOnly()).toList());
        model.addAttribute("faults", faults);
        boolean aboutPlan = detail.task().subjectId().equals(detail.task().planId());
        model.addAttribute(
                "subject",
                (aboutPlan ? "/ke-hoach/" : "/nhiem-vu/") + detail.task().subjectId());
        model.addAttribute("aboutPlan", aboutPlan);
        return "task";
    }
}
