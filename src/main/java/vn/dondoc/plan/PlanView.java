package vn.dondoc.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.UnitId;

/** A plan without its appendices. */
public record PlanView(
        PlanId id,
        AgencyId agency,
        PlanStatus status,
        @Nullable Integer number,
        String symbol,
        @Nullable LocalDate issuedOn,
        String subject,
        String issuer,
        @Nullable Integer resultYear,
        int planYear,
        @Nullable PlanId parent,
        UnitId monitoringUnit,
        String intake,
        OfficerId draftedBy,
        Instant draftedAt,
        @Nullable String reviewComment,
        @Nullable String endReason) {

    /** The number as printed, for example {@code 12/KH-VP}, or {@code …/KH-VP} before it is given. */
    public String numberText() {
        return (number == null ? "…" : String.format("%02d", number)) + "/" + symbol;
    }
}
