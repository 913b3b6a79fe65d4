package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.FindingCode;

/** Collects what is seen while reading. */
final class Observations {

    private final List<Observation> seen = new ArrayList<>();

    void add(FindingCode code, String path, @Nullable String source, String... arguments) {
        seen.add(new Observation(code, path, source, List.of(arguments)));
    }

    List<Observation> seen() {
        return List.copyOf(seen);
    }
}
