package vn.dondoc.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import vn.dondoc.intake.reading.DocumentReaders;
import vn.dondoc.intake.understanding.Column;
import vn.dondoc.organization.UnitMatch;
import vn.dondoc.organization.UnitView;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.plan.PlanView;
import vn.dondoc.schedule.TimeRules;
import vn.dondoc.schedule.TimeText;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.UnitId;

/** An office's units without a database, and documents to take in. */
final class Fixtures {

    private static final AgencyId OFFICE = new AgencyId("vpubnd");
    private static final List<UnitView> UNITS = List.of(
            unit("hctc", "Phòng Hành chính tổ chức - Quản trị tài vụ", false, "Phòng HCTC-QTTV"),
            unit("ncpc", "Phòng Nội chính - Pháp chế", false),
            unit("th", "Phòng Tổng hợp", false),
            unit("vxnv", "Phòng Văn xã - Ngoại vụ", false),
            unit("cbth", "Trung tâm Công báo - Tin học", false),
            unit("nk", "Nhà khách", false, "Nhà khách tỉnh"),
            unit("tat-ca", "Các phòng, ban, đơn vị thuộc Văn phòng", true));

    private static final PlanView SUPERIOR = new PlanView(
            new PlanId("tinh-55"),
            new AgencyId("tinh"),
            PlanStatus.ISSUED,
            55,
            "KH-UBND",
            LocalDate.of(2024, 3, 4),
            "Nâng cao các chỉ số",
            "UBND tỉnh",
            2023,
            2024,
            null,
            new UnitId("snv"),
            "t",
            new OfficerId("leader"),
            Instant.EPOCH,
            null,
            null);

    private Fixtures() {}

    private static UnitView unit(String code, String name, boolean collective, String... aliases) {
        return new UnitView(
                new UnitId(code),
                OFFICE,
                name,
                collective,
                code.equals("hctc"),
                LocalDate.of(2010, 1, 1),
                null,
                List.of(aliases));
    }

    static Lookup lookup() {
        return lookup(Map.of());
    }

    /** An agency that has said what these headers mean. */
    static Lookup lookup(Map<String, Column> headers) {
        TimeRules rules = TimeRules.standard();
        return new Lookup(
                Fixtures::match,
                id -> UNITS.stream().filter(unit -> unit.id().equals(id)).findFirst(),
                (text, year, issued) -> TimeText.read(text, year, issued, rules),
                rules.exclusive(),
                headers,
                List.of(SUPERIOR));
    }

    private static UnitMatch match(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        Optional<UnitView> found = UNITS.stream()
                .filter(unit -> unit.name().toLowerCase(Locale.ROOT).equals(wanted)
                        || unit.aliases().stream().anyMatch(alias -> alias.toLowerCase(Locale.ROOT)
                                .equals(wanted)))
                .findFirst();
        if (found.isPresent()) {
            return new UnitMatch(found.get().id(), UnitMatch.How.NAME, List.of());
        }
        String start = wanted.substring(0, Math.min(10, wanted.length()));
        return new UnitMatch(
                null,
                UnitMatch.How.NONE,
                UNITS.stream()
                        .filter(unit -> unit.name().toLowerCase(Locale.ROOT).startsWith(start))
                        .toList());
    }

    static Sentences vietnamese() {
        return new Sentences(Locale.forLanguageTag("vi"));
    }

    static Examination examination(byte[] content) {
        return examination(content, lookup());
    }

    static Examination examination(byte[] content, Lookup lookup) {
        return new Examination(
                Examination.understand("p", DocumentReaders.read(content), lookup), lookup, vietnamese());
    }

    static Preview preview(String text) {
        return examination(text.getBytes(StandardCharsets.UTF_8)).preview();
    }

    static byte[] resource(String name) {
        try (InputStream stream = Fixtures.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] seed(String name) {
        Path seed = Path.of("..", "shared", "seeds", name);
        Assumptions.assumeTrue(Files.isReadable(seed), "the real documents are not here");
        try {
            return Files.readAllBytes(seed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int tasks(Preview.Appendix appendix) {
        return appendix.criteria().stream()
                .mapToInt(criterion -> criterion.tasks().size())
                .sum();
    }

    static Stream<Preview.Task> allTasks(Preview preview) {
        return preview.appendices().stream()
                .flatMap(appendix -> appendix.criteria().stream())
                .flatMap(criterion -> criterion.tasks().stream());
    }

    static Map<FindingCode, Long> counts(Preview preview) {
        return preview.findings().stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        Finding::code, java.util.TreeMap::new, java.util.stream.Collectors.counting()));
    }
}
