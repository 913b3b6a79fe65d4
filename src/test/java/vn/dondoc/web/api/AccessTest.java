package vn.dondoc.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.plan.Fixtures.byDate;
import static vn.dondoc.plan.Fixtures.eventDriven;
import static vn.dondoc.plan.Fixtures.plan;
import static vn.dondoc.plan.Fixtures.task;
import static vn.dondoc.web.api.Fixtures.together;
import static vn.dondoc.web.api.Program.object;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.dondoc.WholeApplication;
import vn.dondoc.demo.TimeTravel;
import vn.dondoc.schedule.Schedule;

/** Every call as every account, and as nobody: the table {@code access.txt} says what each is answered. */
@WholeApplication
class AccessTest {

    private static final List<String> HEADS =
            List.of("hctc-head", "ncpc-head", "th-head", "vxnv-head", "cbth-head", "nk-head");
    private static final List<String> OFFICE = List.of(
            "admin",
            "leader",
            "clerk",
            "hctc-head",
            "hctc-officer",
            "ncpc-head",
            "ncpc-officer",
            "th-head",
            "th-officer",
            "vxnv-head",
            "vxnv-officer",
            "cbth-head",
            "cbth-officer",
            "nk-head",
            "nk-officer");
    private static final List<String> OUTSIDE =
            List.of("sttt-leader", "sttt-head", "sttt-officer", "camgiang-leader", "camgiang-officer", "snv-appraiser");
    private static final AtomicInteger NUMBER = new AtomicInteger(2_000);

    @Autowired
    Fixtures office;

    @Autowired
    TimeTravel time;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    /** One line of the table. */
    record Line(String method, String path, String subject, Map<String, Integer> statuses) {

        static Line of(String text) {
            String[] words = text.split("\\s+");
            Map<String, Integer> statuses = new LinkedHashMap<>();
            for (int i = 3; i < words.length; i++) {
                String[] parts = words[i].split("=");
                members(parts[0]).forEach(account -> statuses.put(account, Integer.parseInt(parts[1])));
            }
            return new Line(words[0], words[1], words[2], statuses);
        }

        private static List<String> members(String name) {
            return switch (name) {
                case "office" -> OFFICE;
                case "outside" -> OUTSIDE;
                case "heads" -> HEADS;
                case "all" -> {
                    List<String> all = new ArrayList<>(OFFICE);
                    all.addAll(OUTSIDE);
                    yield all;
                }
                default -> List.of(name);
            };
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Line> table() {
        try (InputStream file = AccessTest.class.getResourceAsStream("access.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @BeforeEach
    @AfterEach
    void theDayOfIssue() {
        time.to(Instant.parse("2024-06-03T02:00:00Z"));
    }

    /** What the paths of one line are about; made anew when a call has changed it. */
    private record Subject(String plan, String work, String task, String intake) {}

    private Subject subject(String kind) {
        return switch (kind) {
            case "draft" -> about(office.draft(plan(List.of(task("Việc", "th", byDate(LocalDate.of(2024, 9, 12)))))));
            case "submitted" -> submitted();
            case "issued" -> issued(byDate(LocalDate.of(2024, 9, 12)));
            case "ending" -> {
                theDayOfIssue();
                Subject issued = issued(byDate(LocalDate.of(2024, 9, 12)));
                time.to(Instant.parse("2024-12-31T02:00:00Z"));
                yield issued;
            }
            case "working" -> appointed(issued(byDate(LocalDate.of(2024, 9, 12))));
            case "waiting" -> appointed(issued(eventDriven()));
            case "taken" -> new Subject("", "", "", office.takenIn("clerk"));
            default -> new Subject("", "", "", "");
        };
    }

    private static Subject about(String plan) {
        return new Subject(plan, "", "", "");
    }

    private Subject submitted() {
        Subject draft = subject("draft");
        office.as("clerk").post("/api/v1/plans/" + draft.plan() + "/submit").expect(202);
        return draft;
    }

    private Subject issued(Schedule schedule) {
        String plan = office.issued(plan(List.of(together("Việc", "th", schedule))), NUMBER.incrementAndGet());
        return new Subject(
                plan,
                office.workOf(plan, "th"),
                office.tasks("th-head", plan, "AppointOfficer").get(0),
                "");
    }

    private Subject appointed(Subject issued) {
        office.appoint(issued.plan(), "th");
        return issued;
    }

    private Program.Answer call(Line line, Subject subject, @Nullable String account) {
        String path = line.path()
                .replace("{plan}", subject.plan())
                .replace("{work}", subject.work())
                .replace("{task}", subject.task())
                .replace("{intake}", subject.intake());
        Program program = office.as(account);
        if (line.subject().equals("file")) {
            return program.upload(path, "ke-hoach.txt", Fixtures.samplePlan(), Map.of());
        }
        String body = Program.write(body(path.substring(path.lastIndexOf('/') + 1), subject));
        return program.send(line.method(), path, line.method().equals("GET") ? null : body);
    }

    private static Object body(String call, Subject subject) {
        return switch (call) {
            case "revoke" -> object("reason", "Thay thế");
            case "appointments" -> List.of(object("assignmentId", subject.work(), "officer", "th-officer"));
            case "complete" -> object("variables", object("officer", "th-officer"));
            case "progress" -> object("status", "IN_PROGRESS");
            case "triggered" -> object("on", "2024-06-03");
            case "difficulties" -> object("text", "Thiếu người");
            case "extensions" -> object("newDue", "2024-10-12", "reason", "Thiếu số liệu");
            case "inputs" -> object("unit", "hctc", "question", "Ý kiến?", "due", "2024-06-10");
            case "hand-over" -> object("officer", "th-head");
            case "parse" -> object("text", "Thường xuyên", "planYear", 2024);
            case "clock" -> object("now", "2000-01-01T00:00:00+07:00");
            case "plan" -> object("confirm", "all-proposals");
            default -> object();
        };
    }

    @ParameterizedTest
    @MethodSource("table")
    void everybodyIsAnsweredAsTheTableSays(Line line) {
        Map<String, Integer> answered = new LinkedHashMap<>();
        Subject subject = subject(line.subject());
        assertThat(call(line, subject, null).status()).as("nobody").isEqualTo(401);
        for (String account : line.statuses().keySet()) {
            Program.Answer answer = call(line, subject, account);
            answered.put(account, answer.status());
            if (answer.status() >= 400) {
                assertThat(answer.text("/detail")).as(account).contains(" ").endsWith(".");
                assertThat(answer.raw().headers().firstValue("Content-Type").orElse(""))
                        .startsWith("application/problem+json");
            } else if (!line.method().equals("GET")) {
                subject = subject(line.subject());
            }
        }
        assertThat(answered).isEqualTo(line.statuses());
    }

    @Test
    void everyCallStandsInTheTable() {
        Set<String> written = new TreeSet<>();
        table().forEach(line -> written.add(line.method() + " " + line.path().replaceAll("\\{\\w+}", "{id}")));
        Set<String> mapped = new TreeSet<>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/v1"))
                .forEach(path -> {
                    for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
                        mapped.add(method + " " + path.replaceAll("\\{\\w+}", "{id}"));
                    }
                }));
        assertThat(written).isEqualTo(mapped);
    }

    @Test
    void everyAccountStandsInEveryLine() {
        assertThat(table()).allMatch(line -> line.statuses().size() == OFFICE.size() + OUTSIDE.size());
    }
}
