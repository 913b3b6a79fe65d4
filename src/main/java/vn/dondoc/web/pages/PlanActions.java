package vn.dondoc.web.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.Plans;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.Refusal;

/** The steps of a plan's life that are taken on its page. */
@Controller
@RequestMapping("/ke-hoach/{id}")
class PlanActions {

    private final Plans plans;
    private final Sentences sentences;

    PlanActions(Plans plans, Sentences sentences) {
        this.plans = plans;
        this.sentences = sentences;
    }

    @PostMapping("/trinh")
    String submit(Actor actor, @PathVariable String id, RedirectAttributes next) {
        return step(id, "page.plan.submitted", next, () -> plans.submit(actor, new PlanId(id)));
    }

    @PostMapping("/rut-lai")
    String withdraw(Actor actor, @PathVariable String id, RedirectAttributes next) {
        return step(id, "page.plan.withdrawn", next, () -> plans.withdraw(actor, new PlanId(id)));
    }

    @PostMapping("/thu-hoi")
    String revoke(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        return step(id, "page.plan.revoked", next, () -> plans.revoke(actor, new PlanId(id), reason));
    }

    @PostMapping("/dong-nam")
    String closeYear(Actor actor, @PathVariable String id, RedirectAttributes next) {
        return step(id, "page.plan.yearClosed", next, () -> plans.closeYear(actor, new PlanId(id)));
    }

    private String step(String id, String done, RedirectAttributes next, Runnable step) {
        try {
            step.run();
            Notice.done(next, sentences.of(done));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            Notice.refused(next, sentences.of(refusal));
        }
        next.addAttribute("id", id);
        return "redirect:/ke-hoach/{id}";
    }
}
