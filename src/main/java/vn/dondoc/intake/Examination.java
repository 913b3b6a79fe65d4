package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dondoc.intake.checks.Checks;
import vn.dondoc.intake.editing.Edits;
import vn.dondoc.intake.editing.Settling;
import vn.dondoc.intake.reading.SourceDocument;
import vn.dondoc.intake.understanding.Understanding;
import vn.dondoc.intake.understanding.Understood;
import vn.dondoc.shared.Refusal;

/** A document under examination: what was read, what a reader has changed and confirmed, and what is still doubted. */
final class Examination {

    /** Taking one proposal may bring up another; more rounds than this never help. */
    private static final int ROUNDS = 5;

    private final Understood base;
    private final Lookup lookup;
    private final Sentences sentences;
    private final List<Edit> edits = new ArrayList<>();
    private final Set<String> confirmed = new HashSet<>();

    Examination(Understood base, Lookup lookup, Sentences sentences) {
        this.base = base;
        this.lookup = lookup;
        this.sentences = sentences;
    }

    static Understood understand(String id, SourceDocument document, Lookup lookup) {
        return Understanding.of(id, document, text -> lookup.match(text).unit() != null, lookup.headers());
    }

    /** What one visit changes. */
    record Step(List<Edit> edits, Set<String> confirmed) {
        Step {
            edits = edits == null ? List.of() : List.copyOf(edits);
            confirmed = confirmed == null ? Set.of() : Set.copyOf(confirmed);
        }

        boolean isEmpty() {
            return edits.isEmpty() && confirmed.isEmpty();
        }
    }

    void replay(Step step) {
        edits.addAll(step.edits());
        confirmed.addAll(step.confirmed());
    }

    /** The tree with everything that is still open. */
    Preview preview() {
        return preview(edits);
    }

    private Preview preview(List<Edit> applied) {
        Understood edited = Edits.apply(base, applied);
        Preview settled = Settling.settle(edited.preview(), lookup, sentences);
        List<Finding> findings = Checks.of(settled, edited.observations(), lookup, sentences).stream()
                .filter(finding -> !confirmed.contains(finding.id()))
                .toList();
        return settled.with(findings);
    }

    /** Applies edits, then what was decided about the findings that remain; answers what is to be kept of it. */
    Step change(List<Edit> wanted, Confirmation confirmation) {
        List<Edit> made = new ArrayList<>(wanted);
        Set<String> settled = new HashSet<>();
        List<Edit> attempt = new ArrayList<>(edits);
        attempt.addAll(wanted);
        Preview current = preview(attempt);
        edits.addAll(wanted);
        for (int round = 0; round < ROUNDS; round++) {
            Step decided = decided(current.findings(), confirmation, round == 0);
            if (decided.isEmpty()) {
                break;
            }
            made.addAll(decided.edits());
            settled.addAll(decided.confirmed());
            replay(decided);
            if (!confirmation.all()) {
                break;
            }
            current = preview();
        }
        return new Step(made, settled);
    }

    private static Step decided(List<Finding> findings, Confirmation confirmation, boolean first) {
        List<Edit> taken = new ArrayList<>();
        Set<String> settled = new HashSet<>();
        for (Finding finding : findings) {
            boolean kept = confirmation.kept().contains(finding.id());
            boolean named = first && (kept || confirmation.taken().contains(finding.id()));
            Finding.Proposal proposal = kept ? null : finding.proposal();
            if (!named && (kept || !confirmation.all())) {
                continue;
            }
            if (proposal != null) {
                taken.addAll(proposal.edits());
            }
            if (finding.severity() != Severity.ERROR) {
                if (named || finding.severity() == Severity.WARNING) {
                    settled.add(finding.id());
                }
            } else if (named && proposal == null) {
                throw Refusal.invalidField(finding.path(), "intake.confirm.mustEdit", finding.message());
            }
        }
        return new Step(taken, settled);
    }
}
