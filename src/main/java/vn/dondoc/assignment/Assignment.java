package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.dondoc.schedule.ScheduleKind;
import vn.dondoc.shared.Refusal;

/** A planned task in one unit's hands. */
@Table("assignment")
final class Assignment {

    @Id
    String id = "";

    @Version
    @Nullable
    Long version;

    String agency = "";
    String plan = "";
    String plannedTask = "";

    @Nullable
    String amendment;

    String unit = "";
    String unitName = "";
    String monitoringUnit = "";

    @Nullable
    String officer;

    @Nullable
    Instant appointedAt;

    Stage stage = Stage.APPOINTING;
    Progress progress = Progress.NOT_STARTED;

    @Nullable
    String result;

    @Nullable
    String value;

    ScheduleKind scheduleKind = ScheduleKind.CONTINUOUS;

    @Nullable
    LocalDate startsOn;

    @Nullable
    LocalDate dueOn;

    /** The dates of recurring work, ISO 8601, separated by commas. */
    String occurrences = "";

    int occurrence;

    @Nullable
    LocalDate triggeredOn;

    @Nullable
    Instant handedInAt;

    @Nullable
    LocalDate completedOn;

    boolean late;

    @Nullable
    LocalDate originalDueOn;

    int extensions;

    @Nullable
    Instant returnedAt;

    @Nullable
    String returnComment;

    Instant createdAt = Instant.EPOCH;

    @Nullable
    Instant endedAt;

    AssignmentId id() {
        return new AssignmentId(id);
    }

    /** Hands the open work to this officer and says where it goes on. */
    void appoint(String newOfficer, Instant now, LocalDate today) {
        require(Stage.APPOINTING, "assignment.appoint.wrongStage");
        officer = newOfficer;
        appointedAt = now;
        boolean startsLater = scheduleKind == ScheduleKind.FROM_DATE && startsOn != null && startsOn.isAfter(today);
        stage = waitsForEvent() || startsLater ? Stage.WAITING : Stage.WORKING;
    }

    boolean waitsForEvent() {
        return scheduleKind == ScheduleKind.EVENT_DRIVEN && triggeredOn == null;
    }

    void trigger(LocalDate on) {
        if (scheduleKind != ScheduleKind.EVENT_DRIVEN || triggeredOn != null) {
            throw Refusal.conflict("assignment.trigger.notWaiting");
        }
        require(Stage.WAITING, "assignment.trigger.notAppointed");
        triggeredOn = on;
        stage = Stage.WORKING;
    }

    /** The first day has come. */
    void begin() {
        if (stage == Stage.WAITING) {
            stage = Stage.WORKING;
        }
    }

    void handIn(String text, LocalDate completed, Instant now, ZoneId zone) {
        requireWorking();
        result = text;
        completedOn = completed;
        handedInAt = now;
        progress = Progress.DONE;
        late = dueOn != null && now.atZone(zone).toLocalDate().isAfter(dueOn);
        stage = Stage.CONFIRMING;
    }

    void confirm() {
        require(Stage.CONFIRMING, "assignment.confirm.wrongStage");
        returnComment = null;
        stage = Stage.ACCEPTING;
    }

    /** Accepts the result; recurring work goes on with its next date. */
    void accept(Instant now) {
        require(Stage.ACCEPTING, "assignment.accept.wrongStage");
        returnComment = null;
        stage = Stage.ACCEPTED;
        if (!hasNextOccurrence()) {
            endedAt = now;
        }
    }

    void sendBack(Stage from, String comment, Instant now) {
        require(from, "assignment.return.wrongStage");
        returnComment = comment;
        returnedAt = now;
        progress = Progress.IN_PROGRESS;
        stage = Stage.WORKING;
    }

    private List<LocalDate> dates() {
        return occurrences.isEmpty()
                ? List.of()
                : Arrays.stream(occurrences.split(",")).map(LocalDate::parse).toList();
    }

    boolean hasNextOccurrence() {
        return occurrence + 1 < dates().size();
    }

    void nextOccurrence() {
        require(Stage.ACCEPTED, "assignment.next.wrongStage");
        occurrence++;
        dueOn = dates().get(occurrence);
        stage = Stage.WORKING;
        progress = Progress.NOT_STARTED;
        result = null;
        completedOn = null;
        handedInAt = null;
        returnedAt = null;
        late = false;
    }

    void extendTo(LocalDate newDue) {
        requireOpen();
        if (originalDueOn == null) {
            originalDueOn = dueOn;
        }
        dueOn = newDue;
        extensions++;
    }

    void handOver(String newOfficer, Instant now) {
        requireOpen();
        if (stage == Stage.APPOINTING) {
            throw Refusal.conflict("assignment.handOver.notAppointed");
        }
        officer = newOfficer;
        appointedAt = now;
    }

    void end(Stage ended, Instant now) {
        stage = ended;
        endedAt = now;
    }

    void requireWorking() {
        require(Stage.WORKING, "assignment.work.wrongStage");
    }

    void requireOpen() {
        if (stage.ended()) {
            throw Refusal.conflict("assignment.ended");
        }
    }

    private void require(Stage needed, String messageKey) {
        if (stage != needed) {
            throw Refusal.conflict(messageKey, stage.name());
        }
    }
}
