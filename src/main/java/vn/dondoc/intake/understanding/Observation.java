package vn.dondoc.intake.understanding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.FindingCode;

/**
 * A doubt that only reading can see; it goes with the tree and becomes a finding.
 *
 * @param path JSON Pointer into the preview
 * @param source where in the file, if the path does not tell
 * @param arguments of the sentence
 */
public record Observation(
        FindingCode code, String path, @Nullable String source, List<String> arguments) {

    public Observation {
        arguments = List.copyOf(arguments);
    }

    /** The same at another place. */
    public Observation at(String other) {
        return new Observation(code, other, source, arguments);
    }
}
