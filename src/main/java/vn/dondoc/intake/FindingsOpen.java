package vn.dondoc.intake;

import java.util.List;

/** A preview cannot become a plan yet (422); carries what is still open. */
public final class FindingsOpen extends RuntimeException {

    private final transient List<Finding> findings;

    FindingsOpen(List<Finding> findings) {
        super(findings.size() + " findings open", null, false, false);
        this.findings = List.copyOf(findings);
    }

    /** The key of the sentence; its argument is the number of findings. */
    public String messageKey() {
        return "intake.plan.findingsOpen";
    }

    public List<Finding> findings() {
        return findings;
    }
}
