package vn.dondoc.web.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.PlanStatus;

/** A plan in a list, with its progress. */
public record PlanLine(
        String id,
        PlanStatus status,
        String number,
        @Nullable LocalDate issuedOn,
        String subject,
        String issuer,
        int planYear,
        Tally tally) {}
