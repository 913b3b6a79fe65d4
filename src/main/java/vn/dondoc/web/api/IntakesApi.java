package vn.dondoc.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.intake.Confirmation;
import vn.dondoc.intake.Edit;
import vn.dondoc.intake.Intakes;
import vn.dondoc.intake.Preview;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.Refusal;

/** Documents taken in, previewed, corrected and handed over as a plan's draft. */
@RestController
@RequestMapping("/api/v1/intake")
class IntakesApi {

    private static final String ALL_PROPOSALS = "all-proposals";

    private final Intakes intakes;

    IntakesApi(Intakes intakes) {
        this.intakes = intakes;
    }

    /**
     * What a reader changes and settles.
     *
     * @param confirm ids of findings, or {@code "all-proposals"}
     */
    record Changes(
            @Nullable List<@Nullable Change> edits,
            @Nullable JsonNode confirm) {}

    /**
     * One edit.
     *
     * @param path JSON Pointer into the preview
     */
    record Change(@Nullable String path, @Nullable JsonNode value) {}

    record Drafted(String planId) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Preview> takeIn(
            Actor actor,
            @RequestPart MultipartFile file,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable Integer planYear)
            throws IOException {
        if (agency != null && !agency.isBlank() && !agency.equals(actor.agency().value())) {
            throw Refusal.forbidden("api.intake.otherAgency");
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        Preview preview = intakes.take(actor, name, file.getBytes(), planYear);
        return ResponseEntity.created(URI.create("/api/v1/intake/" + preview.id()))
                .body(preview);
    }

    @GetMapping("/{id}")
    Preview getIntake(Actor actor, @PathVariable String id) {
        return intakes.get(actor, id);
    }

    @PatchMapping("/{id}")
    Preview editIntake(Actor actor, @PathVariable String id, @RequestBody Changes changes) {
        return intakes.edit(actor, id, edits(changes), confirmation(changes.confirm()));
    }

    @PostMapping("/{id}/plan")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Drafted> planFromIntake(
            Actor actor, @PathVariable String id, @RequestBody(required = false) @Nullable Changes given) {
        Changes changes = given == null ? new Changes(null, null) : given;
        String plan = intakes.plan(actor, id, edits(changes), confirmation(changes.confirm()))
                .value();
        return ResponseEntity.created(URI.create("/api/v1/plans/" + plan)).body(new Drafted(plan));
    }

    private static List<Edit> edits(Changes changes) {
        List<@Nullable Change> edits = changes.edits() == null ? List.of() : changes.edits();
        return edits.stream()
                .map(edit -> {
                    String path = edit == null ? null : edit.path();
                    if (edit == null || path == null) {
                        throw Refusal.invalidField("edits.path", "api.field.missing", "edits.path");
                    }
                    return new Edit(path, edit.value());
                })
                .toList();
    }

    private static Confirmation confirmation(@Nullable JsonNode confirm) {
        if (confirm == null || confirm.isNull()) {
            return Confirmation.none();
        }
        if (confirm.isTextual() && ALL_PROPOSALS.equals(confirm.textValue())) {
            return Confirmation.allProposals();
        }
        Set<String> findings = new HashSet<>();
        for (JsonNode finding : confirm) {
            if (!confirm.isArray() || !finding.isTextual()) {
                throw Refusal.invalidField("confirm", "api.confirm.shape");
            }
            findings.add(finding.textValue());
        }
        if (!confirm.isArray()) {
            throw Refusal.invalidField("confirm", "api.confirm.shape");
        }
        return Confirmation.of(findings);
    }
}
