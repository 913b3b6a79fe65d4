package vn.dondoc.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.dondoc.shared.Refusal;

/** The plan as a document with a life: drafted, submitted, approved, issued, closed or revoked. */
@Table("plan")
final class Plan {

    @Id
    String id = "";

    @Version
    @Nullable
    Long version;

    String agency = "";
    PlanStatus status = PlanStatus.DRAFT;
    String symbol = "";

    @Nullable
    Integer number;

    @Nullable
    Integer numberYear;

    @Nullable
    LocalDate issuedOn;

    String subject = "";

    @Nullable
    String place;

    String issuer = "";

    @Nullable
    String dateText;

    @Nullable
    Integer resultYear;

    int planYear;

    @Nullable
    String signer;

    @Nullable
    String signerPosition;

    @Nullable
    String parent;

    String monitoringUnit = "";
    String intake = "";
    String draftedBy = "";
    Instant draftedAt = Instant.EPOCH;

    @Nullable
    Instant submittedAt;

    @Nullable
    Instant issuedAt;

    @Nullable
    Instant endedAt;

    @Nullable
    String reviewComment;

    @Nullable
    String endReason;

    PlanId id() {
        return new PlanId(id);
    }

    void submit(Instant now) {
        require(EnumSet.of(PlanStatus.DRAFT, PlanStatus.RETURNED), "plan.submit.wrongStatus");
        status = PlanStatus.SUBMITTED;
        submittedAt = now;
    }

    void withdraw() {
        require(EnumSet.of(PlanStatus.SUBMITTED), "plan.withdraw.wrongStatus");
        status = PlanStatus.DRAFT;
        submittedAt = null;
    }

    void approve(@Nullable String comment) {
        require(EnumSet.of(PlanStatus.SUBMITTED), "plan.review.wrongStatus");
        status = PlanStatus.APPROVED;
        reviewComment = comment;
    }

    void sendBack(String comment) {
        require(EnumSet.of(PlanStatus.SUBMITTED), "plan.review.wrongStatus");
        status = PlanStatus.RETURNED;
        reviewComment = comment;
    }

    void numberAs(int number, LocalDate date) {
        require(EnumSet.of(PlanStatus.APPROVED), "plan.issue.wrongStatus");
        this.number = number;
        this.numberYear = date.getYear();
        this.issuedOn = date;
    }

    void issue(Instant now) {
        require(EnumSet.of(PlanStatus.APPROVED), "plan.issue.wrongStatus");
        status = PlanStatus.ISSUED;
        issuedAt = now;
    }

    void close(Instant now) {
        require(EnumSet.of(PlanStatus.ISSUED), "plan.close.wrongStatus");
        status = PlanStatus.CLOSED;
        endedAt = now;
    }

    void revoke(String reason, Instant now) {
        require(
                EnumSet.of(PlanStatus.SUBMITTED, PlanStatus.RETURNED, PlanStatus.APPROVED, PlanStatus.ISSUED),
                "plan.revoke.wrongStatus");
        status = PlanStatus.REVOKED;
        endReason = reason;
        endedAt = now;
    }

    void requireOpenForRevision() {
        require(EnumSet.of(PlanStatus.DRAFT, PlanStatus.RETURNED), "plan.revise.wrongStatus");
    }

    void require(Set<PlanStatus> allowed, String messageKey) {
        if (!allowed.contains(status)) {
            throw Refusal.conflict(messageKey, status.name());
        }
    }
}
