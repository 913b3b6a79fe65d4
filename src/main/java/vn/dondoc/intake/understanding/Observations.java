package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.reading.Remark;

/** Collects what is seen while reading. */
final class Observations {

    private final List<Observation> seen = new ArrayList<>();

    void add(FindingCode code, String path, @Nullable String source, String... arguments) {
        seen.add(new Observation(code, path, source, List.of(arguments)));
    }

    /** What the reader of the format saw, put at the row it concerns. */
    void add(Remark remark, List<AppendixDraft> appendices) {
        String path = appendices.stream()
                .map(appendix -> appendix.pathOf(remark.row()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("/appendices");
        seen.add(new Observation(
                remark.code(), path, remark.source().isEmpty() ? null : remark.source(), remark.arguments()));
    }

    List<Observation> seen() {
        return List.copyOf(seen);
    }
}
