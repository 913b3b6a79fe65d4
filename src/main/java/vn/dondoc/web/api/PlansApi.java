package vn.dondoc.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.Plans;
import vn.dondoc.shared.Actor;

/** Plans, from the draft to the closed year. */
@RestController
@RequestMapping("/api/v1/plans")
class PlansApi {

    private final Plans plans;
    private final PlanSheets sheets;
    private final Appointments appointments;

    PlansApi(Plans plans, PlanSheets sheets, Appointments appointments) {
        this.plans = plans;
        this.sheets = sheets;
        this.appointments = appointments;
    }

    record RevokeBody(@Nullable String reason) {}

    @GetMapping
    Listed<PlanHead> listPlans(
            Actor actor,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        return sheets.list(actor, Paging.of(page, size));
    }

    @GetMapping("/{id}")
    PlanJson getPlan(Actor actor, @PathVariable String id) {
        return sheets.whole(actor, new PlanId(id));
    }

    @PostMapping("/{id}/submit")
    @ResponseStatus(HttpStatus.ACCEPTED)
    PlanHead submitPlan(Actor actor, @PathVariable String id) {
        plans.submit(actor, new PlanId(id));
        return sheets.head(actor, new PlanId(id));
    }

    @PostMapping("/{id}/withdraw")
    @ResponseStatus(HttpStatus.ACCEPTED)
    PlanHead withdrawPlan(Actor actor, @PathVariable String id) {
        plans.withdraw(actor, new PlanId(id));
        return sheets.head(actor, new PlanId(id));
    }

    @PostMapping("/{id}/revoke")
    @ResponseStatus(HttpStatus.ACCEPTED)
    PlanHead revokePlan(Actor actor, @PathVariable String id, @RequestBody RevokeBody body) {
        plans.revoke(actor, new PlanId(id), body.reason() == null ? "" : body.reason());
        return sheets.head(actor, new PlanId(id));
    }

    @PostMapping("/{id}/close-year")
    @ResponseStatus(HttpStatus.ACCEPTED)
    PlanHead closeYear(Actor actor, @PathVariable String id) {
        plans.closeYear(actor, new PlanId(id));
        return sheets.head(actor, new PlanId(id));
    }

    @PostMapping("/{id}/appointments")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void appointOfficers(
            Actor actor, @PathVariable String id, @RequestBody List<Appointments.@Nullable Appointment> list) {
        appointments.appoint(actor, new PlanId(id), list);
    }
}
