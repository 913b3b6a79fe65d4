package vn.dondoc.intake;

import com.fasterxml.jackson.databind.node.IntNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.intake.editing.Edits;
import vn.dondoc.intake.editing.Json;
import vn.dondoc.intake.reading.DocumentReaders;
import vn.dondoc.intake.reading.SourceDocument;
import vn.dondoc.intake.understanding.Understood;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.UnitDirectory;
import vn.dondoc.organization.UnitView;
import vn.dondoc.plan.PlanDraft;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.PlanReads;
import vn.dondoc.plan.Plans;
import vn.dondoc.schedule.TimeRules;
import vn.dondoc.schedule.TimeSettings;
import vn.dondoc.schedule.TimeText;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.Ids;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.Refusal;

/**
 * Takes documents in, keeps what readers change, and hands the result over as a plan's draft. Only for the actor's own
 * agency, and only for its leaders, clerks and members of units.
 */
@Service
@Transactional
public class Intakes {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final int LONGEST_NAME = 255;

    private final IntakeRows rows;
    private final Organization organization;
    private final TimeSettings times;
    private final Plans plans;
    private final PlanReads planReads;
    private final LearntHeaders headers;
    private final Clock clock;

    Intakes(
            IntakeRows rows,
            Organization organization,
            TimeSettings times,
            Plans plans,
            PlanReads planReads,
            LearntHeaders headers,
            Clock clock) {
        this.rows = rows;
        this.organization = organization;
        this.times = times;
        this.plans = plans;
        this.planReads = planReads;
        this.headers = headers;
        this.clock = clock;
    }

    /**
     * Reads a document and keeps it; nothing is kept of what is refused.
     *
     * @param planYear the year of the plan, where the document does not say it or says it wrongly
     * @throws Refusal for a file that is empty or unreadable, too large, or of an unknown format
     */
    public Preview take(Actor actor, String fileName, byte[] content, @Nullable Integer planYear) {
        requireAllowed(actor);
        String name = name(fileName);
        SourceDocument document = DocumentReaders.read(content);
        Lookup lookup = lookup(actor);
        String id = Ids.next();
        Understood understood = Examination.understand(id, document, lookup);
        if (planYear != null) {
            if (planYear < 2000 || planYear > 2100) {
                throw Refusal.invalidField("planYear", "intake.planYear.invalid", Integer.toString(planYear));
            }
            understood = Edits.apply(understood, List.of(new Edit("/document/planYear", IntNode.valueOf(planYear))));
        }
        rows.insert(
                id, actor, name, sha256(content), content, document.text(), Json.write(understood), clock.instant());
        return new Examination(understood, lookup, sentences()).preview();
    }

    @Transactional(readOnly = true)
    public Preview get(Actor actor, String id) {
        requireAllowed(actor);
        return examination(own(actor, id), lookup(actor)).preview();
    }

    /** The document as plain text, whose lines the sources of findings count. */
    @Transactional(readOnly = true)
    public String source(Actor actor, String id) {
        requireAllowed(actor);
        return rows.text(id, actor.agency()).orElseThrow(() -> Refusal.notFound("intake.notFound"));
    }

    /** The documents taken in by the actor's agency, the newest first. */
    @Transactional(readOnly = true)
    public List<IntakeView> list(Actor actor) {
        requireAllowed(actor);
        return rows.list(actor.agency());
    }

    /** Edits, then settles findings; answers the preview, checked anew. One call is one step to undo. */
    public Preview edit(Actor actor, String id, List<Edit> edits, Confirmation confirmation) {
        requireAllowed(actor);
        IntakeRows.Stored stored = own(actor, id);
        return change(actor, stored, lookup(actor), edits, confirmation);
    }

    /** Takes the last step back. */
    public Preview undo(Actor actor, String id) {
        requireAllowed(actor);
        if (!rows.dropStep(own(actor, id))) {
            throw Refusal.conflict("intake.undo.nothing");
        }
        return get(actor, id);
    }

    /**
     * Edits, settles and hands over: a new draft, or a revision of the one that was drafted from this document before.
     *
     * @throws FindingsOpen while errors or unconfirmed warnings remain; then nothing has changed
     */
    public PlanId plan(Actor actor, String id, List<Edit> edits, Confirmation confirmation) {
        requireAllowed(actor);
        IntakeRows.Stored stored = own(actor, id);
        Lookup lookup = lookup(actor);
        Preview preview = change(actor, stored, lookup, edits, confirmation);
        List<Finding> open = preview.findings().stream().filter(Finding::blocks).toList();
        if (!open.isEmpty()) {
            throw new FindingsOpen(open);
        }
        UnitView monitoring = organization
                .monitoringUnit(actor.agency(), LocalDate.now(clock))
                .orElseThrow(() -> Refusal.invalid("intake.plan.noMonitoringUnit"));
        PlanDraft draft = PlanDrafting.draft(preview, lookup, monitoring.id());
        if (stored.plan().isPresent()) {
            plans.redraft(actor, stored.plan().get(), draft);
            return stored.plan().get();
        }
        PlanId plan = plans.draft(actor, draft);
        rows.drafted(stored, plan);
        return plan;
    }

    private Preview change(
            Actor actor, IntakeRows.Stored stored, Lookup lookup, List<Edit> edits, Confirmation confirmation) {
        Examination examination = examination(stored, lookup);
        Examination.Step step = examination.change(edits, confirmation);
        if (!step.isEmpty()) {
            headers.learn(actor, examination.preview(), step.edits(), clock.instant());
            rows.addStep(stored, step, actor, clock.instant());
        }
        return examination.preview();
    }

    private Examination examination(IntakeRows.Stored stored, Lookup lookup) {
        Understood understood = Json.read(stored.understood(), Understood.class);
        Examination examination = new Examination(understood, lookup, sentences());
        stored.steps().forEach(examination::replay);
        return examination;
    }

    private IntakeRows.Stored own(Actor actor, String id) {
        return rows.find(id, actor.agency()).orElseThrow(() -> Refusal.notFound("intake.notFound"));
    }

    private static void requireAllowed(Actor actor) {
        if (!actor.is(PostKind.LEADER)
                && !actor.is(PostKind.CLERK)
                && actor.units().isEmpty()) {
            throw Refusal.forbidden("intake.forbidden");
        }
    }

    private Lookup lookup(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        UnitDirectory directory = organization.directory(actor.agency());
        TimeRules rules = times.rulesOf(actor.agency());
        return new Lookup(
                text -> directory.match(text, today),
                code -> organization
                        .unit(code)
                        .filter(unit -> unit.agency().equals(actor.agency()) && unit.validOn(today)),
                (text, year, issued) -> TimeText.read(text, year, issued, rules),
                rules.exclusive(),
                headers.of(actor.agency()),
                planReads.superiors(actor));
    }

    private static Sentences sentences() {
        return new Sentences(
                LocaleContextHolder.getLocaleContext() == null ? VIETNAMESE : LocaleContextHolder.getLocale());
    }

    /** The last part of a path that some browsers send. */
    private static String name(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.indexOf('\0') >= 0) {
            throw Refusal.invalidField("file", "intake.file.name");
        }
        return name;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
