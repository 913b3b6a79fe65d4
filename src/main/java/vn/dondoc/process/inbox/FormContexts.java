package vn.dondoc.process.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.AssignmentCard;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.AssignmentReads;
import vn.dondoc.assignment.RequestCard;
import vn.dondoc.assignment.RequestId;
import vn.dondoc.organization.OfficerView;
import vn.dondoc.organization.Organization;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.PlanReads;
import vn.dondoc.plan.PlanSummary;
import vn.dondoc.plan.PlanView;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.UnitId;

/** What forms show of the domain: read when the form is opened, never kept in the engine. */
@Component
class FormContexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final PlanReads plans;
    private final AssignmentReads assignments;
    private final Organization organization;
    private final MessageSource messages;
    private final Clock clock;

    FormContexts(
            PlanReads plans,
            AssignmentReads assignments,
            Organization organization,
            MessageSource messages,
            Clock clock) {
        this.plans = plans;
        this.assignments = assignments;
        this.organization = organization;
        this.messages = messages;
        this.clock = clock;
    }

    Map<String, Object> of(TaskView task, @Nullable String request) {
        Map<String, Object> context = new LinkedHashMap<>();
        if (task.planId() != null) {
            plans.find(new PlanId(task.planId())).ifPresent(plan -> addPlan(context, plan));
        }
        assignments.card(new AssignmentId(task.subjectId())).ifPresent(card -> addWork(context, card));
        if (request != null) {
            assignments.request(new RequestId(request)).ifPresent(card -> addRequest(context, card));
        }
        context.values().removeIf(value -> value instanceof String text && text.isBlank());
        return context;
    }

    private void addPlan(Map<String, Object> context, PlanView plan) {
        context.put("planSubject", plan.subject());
        context.put("planNumber", plan.numberText());
        context.put("planIssuer", plan.issuer());
        put(context, "returnComment", plan.reviewComment());
        PlanSummary summary = plans.summary(plan.id());
        context.put(
                "planSummary",
                text("form.planSummary", summary.appendices(), summary.criteria(), summary.tasks(), summary.units()));
    }

    private void addWork(Map<String, Object> context, AssignmentCard card) {
        context.put("workText", card.text());
        context.put(
                "criterionTitle",
                (card.criterionCode() == null ? "" : card.criterionCode() + " ") + card.criterionTitle());
        put(context, "targetText", card.target());
        context.put("unitName", card.unitName());
        put(context, "officerName", card.officer() == null ? null : name(card.officer()));
        context.put("dueText", due(card));
        put(context, "deliverable", card.deliverable());
        put(context, "noteText", card.note());
        put(context, "result", card.result());
        put(context, "completedOnText", card.completedOn() == null ? null : DAY.format(card.completedOn()));
        put(context, "lateText", lateness(card));
        context.remove("returnComment");
        put(context, "returnComment", card.returnComment());
        context.put("officerChoices", choices(card.unit()));
    }

    private String due(AssignmentCard card) {
        LocalDate due = card.dueOn();
        return due == null ? card.timeText() : DAY.format(due) + " (" + card.timeText() + ")";
    }

    private @Nullable String lateness(AssignmentCard card) {
        LocalDate due = card.dueOn();
        if (card.late()) {
            return text("form.handedInLate");
        }
        if (due != null && card.completedOn() == null && LocalDate.now(clock).isAfter(due)) {
            return text("form.overdue");
        }
        return null;
    }

    private List<Map<String, String>> choices(UnitId unit) {
        return organization.officersOf(unit).stream()
                .map((OfficerView officer) ->
                        Map.of("label", officer.name(), "value", officer.id().value()))
                .toList();
    }

    private void addRequest(Map<String, Object> context, RequestCard card) {
        context.put("requestText", card.text());
        put(context, "requestProposal", card.proposal());
        context.put("requestBy", name(card.askedBy()));
        put(context, "requestedDueText", card.wantedDue() == null ? null : DAY.format(card.wantedDue()));
        put(context, "reason", card.text());
    }

    private String name(OfficerId officer) {
        return organization.officer(officer).map(OfficerView::name).orElse(officer.value());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static void put(Map<String, Object> context, String key, @Nullable String value) {
        if (value != null) {
            context.put(key, value);
        }
    }
}
