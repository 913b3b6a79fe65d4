package vn.dondoc.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.intake.IntakeView;
import vn.dondoc.intake.Intakes;
import vn.dondoc.intake.Preview;
import vn.dondoc.organization.OfficerView;
import vn.dondoc.organization.Organization;
import vn.dondoc.plan.PlanReads;
import vn.dondoc.plan.PlanView;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.Refusal;

/** Where documents are handed in, and the list of those that were. */
@Controller
@RequestMapping("/nhap-ke-hoach")
class IntakePages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd-MM-yyyy HH.mm", Locale.ROOT);
    private static final int MEGABYTES = 25;

    private final Intakes intakes;
    private final PlanReads plans;
    private final Organization organization;
    private final Sentences sentences;
    private final Clock clock;

    IntakePages(Intakes intakes, PlanReads plans, Organization organization, Sentences sentences, Clock clock) {
        this.intakes = intakes;
        this.plans = plans;
        this.organization = organization;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * A document in the list.
     *
     * @param plan the plan drafted from it; null while there is none
     */
    public record Row(
            IntakeView intake,
            ZonedDateTime taken,
            String by,
            @Nullable PlanView plan) {}

    @GetMapping
    String list(Actor actor, Model model) {
        Map<String, PlanView> byId = plans.list(actor).stream()
                .collect(Collectors.toMap(plan -> plan.id().value(), plan -> plan));
        Map<String, String> names = organization.officers(actor.agency()).stream()
                .collect(Collectors.toMap(officer -> officer.id().value(), OfficerView::name));
        List<Row> rows = intakes.list(actor).stream()
                .map(intake -> new Row(
                        intake,
                        intake.takenAt().atZone(clock.getZone()),
                        names.getOrDefault(
                                intake.takenBy().value(), intake.takenBy().value()),
                        intake.plan() == null ? null : byId.get(intake.plan().value())))
                .toList();
        model.addAttribute("rows", rows);
        return "intake/list";
    }

    @PostMapping
    String take(
            Actor actor,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "text", defaultValue = "") String text,
            @RequestParam(name = "planYear", defaultValue = "") String planYear,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String scripted,
            Model model,
            HttpServletResponse response) {
        boolean chosen = file != null
                && !Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty();
        model.addAttribute("text", text);
        model.addAttribute("planYear", planYear);
        try {
            Preview preview = take(actor, chosen ? file : null, text, year(planYear));
            if (scripted != null) {
                response.setHeader("HX-Redirect", "/nhap-ke-hoach/" + preview.id());
                return "intake/list :: nothing";
            }
            return "redirect:/nhap-ke-hoach/" + preview.id();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            String field = refusal.faults().isEmpty()
                    ? chosen ? "file" : "text"
                    : refusal.faults().get(0).field();
            model.addAttribute("faults", Map.of(field, sentences.of(refusal)));
            model.addAttribute("lost", chosen && file != null ? file.getOriginalFilename() : null);
            response.setStatus(PageErrors.status(refusal).value());
            return scripted == null ? list(actor, model) : "intake/list :: faults";
        }
    }

    private Preview take(Actor actor, @Nullable MultipartFile file, String text, @Nullable Integer year) {
        if (file == null && text.isBlank()) {
            throw Refusal.invalidField("file", "preview.upload.nothing");
        }
        if (file == null) {
            String name = sentences.of("preview.upload.pasted", MINUTE.format(ZonedDateTime.now(clock)));
            return intakes.take(actor, name, text.getBytes(StandardCharsets.UTF_8), year);
        }
        if (!text.isBlank()) {
            throw Refusal.invalidField("text", "preview.upload.both");
        }
        try {
            return intakes.take(actor, Objects.requireNonNull(file.getOriginalFilename()), file.getBytes(), year);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static @Nullable Integer year(String text) {
        if (text.isBlank()) {
            return null;
        }
        if (!text.strip().matches("\\d{4}")) {
            throw Refusal.invalidField("planYear", "preview.year.invalid", text.strip());
        }
        return Integer.valueOf(text.strip());
    }

    /** More than the server lets in. */
    @ExceptionHandler
    String tooLarge(
            MaxUploadSizeExceededException failure,
            Actor actor,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("faults", Map.of("file", sentences.of("intake.file.tooLarge", MEGABYTES)));
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        return request.getHeader("HX-Request") == null ? list(actor, model) : "intake/list :: faults";
    }
}
