package vn.dondoc.process;

import vn.dondoc.shared.Refusal;

/** Evidence may be named with some tasks; as long as nothing is stored, every id is unknown. */
final class EvidenceKey {

    private EvidenceKey() {}

    static void requireNone(Submission submission) {
        if (!submission.listed("evidence").isEmpty()) {
            throw Refusal.invalidField("evidence", "form.evidenceUnknown");
        }
    }
}
