package vn.dondoc.intake.checks;

import java.util.List;
import vn.dondoc.intake.Finding;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.Lookup;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.Sentences;
import vn.dondoc.intake.editing.Pointer;
import vn.dondoc.intake.understanding.Observation;

/** Runs every family of checks over a settled tree. */
public final class Checks {

    private Checks() {}

    /** All findings in reading order, what was seen while reading included. */
    public static List<Finding> of(
            Preview preview, List<Observation> observations, Lookup lookup, Sentences sentences) {
        Findings findings = new Findings(preview, sentences);
        for (Observation observation : observations) {
            if (stillHolds(observation, preview)) {
                findings.add(
                        observation.code(),
                        observation.path(),
                        observation.source(),
                        null,
                        observation.arguments().toArray(String[]::new));
            }
        }
        new DocumentChecks(preview, findings, lookup).run();
        new ScoreTableChecks(preview, findings).run();
        new YearChecks(preview, findings).run();
        new CodeChecks(preview, findings).run();
        new ScoreChecks(preview, findings).run();
        new SumChecks(preview, findings).run();
        new WorkChecks(preview, findings).run();
        new UnitChecks(preview, findings, lookup).run();
        new TimeChecks(preview, findings, lookup).run();
        new SlipChecks(preview, findings).run();
        return findings.inReadingOrder();
    }

    /** A missed header no longer matters once somebody has written that appendix's rows. */
    private static boolean stillHolds(Observation observation, Preview preview) {
        Integer position = Pointer.after(observation.path() + "/", "appendices");
        return observation.code() != FindingCode.HEADER_UNKNOWN
                || position == null
                || position >= preview.appendices().size()
                || preview.appendices().get(position).criteria().isEmpty();
    }
}
