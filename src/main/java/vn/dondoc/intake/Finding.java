package vn.dondoc.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One doubt about the document.
 *
 * @param id the same after every re-check while code, place and content are the same
 * @param path JSON Pointer into the preview
 * @param message a sentence that says what to do, in the reader's language
 * @param proposal what one click would do
 */
public record Finding(
        String id,
        FindingCode code,
        Severity severity,
        String path,
        Where where,
        String message,
        @Nullable Proposal proposal) {

    /** Whether it keeps the preview from becoming a plan. */
    public boolean blocks() {
        return severity != Severity.INFO;
    }

    /**
     * Where it is for a reader.
     *
     * @param appendix the appendix's number
     * @param criterion position in the appendix's criteria, from 0
     * @param task position in the criterion's tasks, from 0
     * @param source the line, cell or table of the file
     */
    public record Where(
            @Nullable String appendix,
            @Nullable Integer criterion,
            @Nullable Integer task,
            @Nullable String field,
            @Nullable String source) {}

    public record Proposal(String text, List<Edit> edits) {
        public Proposal {
            edits = List.copyOf(edits);
        }
    }
}
