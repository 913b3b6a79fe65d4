package vn.dondoc.web.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Progress;
import vn.dondoc.assignment.RequestId;
import vn.dondoc.assignment.Requests;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Refusal;
import vn.dondoc.shared.UnitId;

/** Pieces of work in a unit's hands, and what is asked around them. */
@RestController
@RequestMapping("/api/v1/assignments/{id}")
class AssignmentsApi {

    private final Assignments assignments;
    private final Requests requests;
    private final AssignmentSheets sheets;

    AssignmentsApi(Assignments assignments, Requests requests, AssignmentSheets sheets) {
        this.assignments = assignments;
        this.requests = requests;
        this.sheets = sheets;
    }

    record ProgressBody(
            @Nullable Progress status,
            @Nullable String result,
            @Nullable String value,
            @Nullable List<String> evidence) {}

    record TriggerBody(@Nullable LocalDate on, @Nullable String note) {}

    record DifficultyBody(@Nullable String text, @Nullable String proposal) {}

    record ExtensionBody(
            @Nullable LocalDate newDue, @Nullable String reason) {}

    record InputBody(
            @Nullable String unit,
            @Nullable String question,
            @Nullable LocalDate due) {}

    record HandOverBody(@Nullable String officer) {}

    @GetMapping
    AssignmentSheet getAssignment(Actor actor, @PathVariable String id) {
        return sheets.of(actor, new AssignmentId(id));
    }

    @PutMapping("/progress")
    AssignmentSheet putProgress(Actor actor, @PathVariable String id, @RequestBody ProgressBody body) {
        Progress status = given("status", body.status());
        if (body.evidence() != null && !body.evidence().isEmpty()) {
            throw Refusal.invalidField("evidence", "form.evidenceUnknown");
        }
        assignments.progress(actor, new AssignmentId(id), status, body.result(), body.value());
        return sheets.of(actor, new AssignmentId(id));
    }

    @PostMapping("/triggered")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Made> reportTriggered(Actor actor, @PathVariable String id, @RequestBody TriggerBody body) {
        assignments.triggered(actor, new AssignmentId(id), given("on", body.on()), body.note());
        return made(id, id);
    }

    @PostMapping("/difficulties")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Made> raiseDifficulty(Actor actor, @PathVariable String id, @RequestBody DifficultyBody body) {
        return made(id, requests.raiseDifficulty(actor, new AssignmentId(id), body.text(), body.proposal()));
    }

    @PostMapping("/extensions")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Made> askExtension(Actor actor, @PathVariable String id, @RequestBody ExtensionBody body) {
        LocalDate newDue = given("newDue", body.newDue());
        return made(id, requests.askExtension(actor, new AssignmentId(id), newDue, body.reason()));
    }

    @PostMapping("/inputs")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Made> askInput(Actor actor, @PathVariable String id, @RequestBody InputBody body) {
        UnitId unit = new UnitId(text("unit", body.unit()));
        LocalDate due = given("due", body.due());
        return made(id, requests.askInput(actor, new AssignmentId(id), unit, body.question(), due));
    }

    @PostMapping("/hand-over")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Made> handOver(Actor actor, @PathVariable String id, @RequestBody HandOverBody body) {
        assignments.handOver(actor, new AssignmentId(id), new OfficerId(text("officer", body.officer())));
        return made(id, id);
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw Refusal.invalidField(field, "api.field.missing", field);
        }
        return value;
    }

    private static String text(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Refusal.invalidField(field, "api.field.missing", field);
        }
        return value.strip();
    }

    private static ResponseEntity<Made> made(String assignment, RequestId request) {
        return made(assignment, request.value());
    }

    private static ResponseEntity<Made> made(String assignment, String id) {
        return ResponseEntity.created(URI.create("/api/v1/assignments/" + assignment))
                .body(new Made(id));
    }
}
