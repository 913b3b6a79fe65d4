package vn.dondoc.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.WholeApplication;
import vn.dondoc.organization.Organization;
import vn.dondoc.process.inbox.TaskInbox;
import vn.dondoc.process.inbox.TaskQuery;
import vn.dondoc.process.inbox.TaskView;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.OfficerId;

/** The intake pages as an officer of the monitoring unit uses them, over real HTTP. */
@WholeApplication
public class IntakePagesTest {

    private static final String FIRST = "/appendices/0/criteria/0";

    @LocalServerPort
    private int port;

    @Autowired
    private Organization organization;

    @Autowired
    private TaskInbox inbox;

    private IntakeVisitor officer;

    @BeforeEach
    void anOfficer() {
        officer = new IntakeVisitor(port, "hctc-officer");
    }

    private static byte[] sample() throws IOException {
        try (InputStream stream = IntakePagesTest.class.getResourceAsStream("/demo/sample-plan.txt")) {
            return Objects.requireNonNull(stream).readAllBytes();
        }
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static String mark(String page) {
        return found(page, "name=\"dau\" value=\"([^\"]+)\"");
    }

    private String editing(String preview, String field) {
        return officer.get(preview + "?pl=0&sua=" + FIRST + field).body();
    }

    @Test
    void aDocumentThatWasHandedInIsShownWithItsCounts() throws IOException {
        String preview = officer.taken(sample());

        String page = officer.get(preview).body();

        assertThat(page).contains("<strong>89</strong>", "<strong>79</strong>", "KH-VP", "id=\"hang-0-0\"");
        assertThat(officer.get(IntakeVisitor.LIST).body()).contains("phu-luc.txt", preview);
    }

    @Test
    void theRealAppendicesAreShownToo() throws IOException {
        Path seed = Path.of("..", "shared", "seeds", "004_f99d118aea3e97a4.txt");
        Assumptions.assumeTrue(Files.isReadable(seed), "the real documents are not here");

        String page =
                officer.get(officer.taken(Files.readAllBytes(seed)) + "?pl=1").body();

        assertThat(page).contains("<strong>89</strong>", "<strong>79</strong>").contains("Hạn 12/6, 12/9, 12/12/2024");
    }

    @Test
    void aPastedTextIsADocumentAndBothAreOneTooMany() throws IOException {
        HttpResponse<String> pasted = officer.upload(
                "", new byte[0], Map.of("text", new String(sample(), StandardCharsets.UTF_8), "planYear", "2024"));
        HttpResponse<String> both = officer.upload("a.txt", sample(), Map.of("text", "một bảng khác"));

        assertThat(IntakeVisitor.location(pasted)).startsWith(IntakeVisitor.LIST + "/");
        assertThat(both.statusCode()).isEqualTo(422);
        assertThat(both.body()).contains("Hãy bỏ một trong hai", "một bảng khác");
    }

    @Test
    void whatCannotBeReadIsRefusedBesideTheFieldAndNothingTypedIsLost() {
        HttpResponse<String> year = officer.upload("a.txt", new byte[] {65}, Map.of("planYear", "hai nghìn"));
        HttpResponse<String> binary = officer.upload("a.txt", new byte[] {0, 1, 2, 0, 3}, Map.of("planYear", "2024"));
        HttpResponse<String> large = officer.upload("a.txt", new byte[26 * 1024 * 1024], Map.of());

        assertThat(year.statusCode()).isEqualTo(422);
        assertThat(year.body()).contains("id=\"loi-planYear\"", "“hai nghìn” không phải là năm", "a.txt");
        assertThat(binary.statusCode()).isEqualTo(415);
        assertThat(binary.body()).contains("không phải văn bản đọc được", "value=\"2024\"");
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("lớn hơn 25 MB");
    }

    @Test
    void anEditChangesItsRow() throws IOException {
        String preview = officer.taken(sample());
        String form = editing(preview, "/tasks/0/timeText");

        HttpResponse<String> answer = officer.change(
                preview + "/sua",
                Map.of("o", FIRST, "dau", mark(form), "pl", "0", FIRST + "/tasks/0/timeText", "Trước ngày 12/12/2024"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("id=\"hang-0-0\"", "Hạn 12/12/2024", "hx-swap-oob=\"true\"")
                .doesNotContain("id=\"hang-0-5\"");
        assertThat(officer.get(preview).body()).contains("Hạn 12/12/2024");
    }

    @Test
    void withoutScriptsAnEditLeadsBackToItsRow() throws IOException {
        String preview = officer.taken(sample());
        String form = editing(preview, "/title");

        HttpResponse<String> answer = officer.post(
                preview + "/sua", Map.of("o", FIRST, "dau", mark(form), "pl", "0", FIRST + "/maxScore", "2,5"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(IntakeVisitor.location(answer)).isEqualTo(preview + "?pl=0#hang-0-0");
        assertThat(officer.get(preview).body()).contains("<dd>2,5</dd>");
    }

    @Test
    void aRefusedEditKeepsWhatWasTyped() throws IOException {
        String preview = officer.taken(sample());
        String form = editing(preview, "/title");

        HttpResponse<String> answer = officer.post(
                preview + "/sua",
                Map.of("o", FIRST, "dau", mark(form), "sua", FIRST + "/title", FIRST + "/maxScore", "rất nhiều"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"rất nhiều\"", "không phải là số");
    }

    @Test
    void nobodyWritesIntoARowThatHasMoved() throws IOException {
        String preview = officer.taken(sample());

        HttpResponse<String> answer = officer.change(
                preview + "/sua", Map.of("o", FIRST, "dau", "another row", FIRST + "/title", "Tên khác"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(officer.get(preview).body()).doesNotContain("Tên khác");
    }

    @Test
    void workIsAddedWithItsUnitsAndTakenOutAgain() throws IOException {
        String preview = officer.taken(sample());
        String mark = mark(editing(preview, "/title"));

        String added = officer.change(
                        preview + "/sua",
                        Map.of(
                                "o",
                                FIRST,
                                "dau",
                                mark,
                                FIRST + "/tasks/-/text",
                                "Gửi báo cáo <b>tháng</b>",
                                FIRST + "/tasks/-/lead",
                                "=th",
                                FIRST + "/tasks/-/timeText",
                                "Tháng 12/2024"))
                .body();
        String removed = officer.change(
                        preview + "/sua",
                        Map.of("o", FIRST, "dau", mark(editing(preview, "/title")), "xoa", FIRST + "/tasks/1"))
                .body();

        assertThat(added).contains("Gửi báo cáo &lt;b&gt;tháng&lt;/b&gt;", "Phòng Tổng hợp", "<strong>80</strong>");
        assertThat(removed).doesNotContain("Gửi báo cáo").contains("<strong>79</strong>");
    }

    @Test
    void takingAProposalRemovesTheFindingAndUndoBringsItBack() throws IOException {
        String preview = officer.taken(sample());
        String page = officer.get(preview).body();
        String finding = found(page, "name=\"nhan\" value=\"([^\"]+)\"");

        String taken = officer.change(preview + "/phat-hien", Map.of("nhan", finding, "pl", "0"))
                .body();
        String undone = officer.change(preview + "/hoan-tac", Map.of("pl", "0")).body();

        assertThat(page).contains("p-" + finding);
        assertThat(taken).contains("id=\"phat-hien\"").doesNotContain("p-" + finding);
        assertThat(undone).contains("p-" + finding);
    }

    @Test
    void aPlanIsMadeOnceNoErrorIsOpen() throws IOException {
        String preview = officer.taken(sample());

        HttpResponse<String> blocked = officer.post(preview + "/lap-ke-hoach", Map.of());
        officer.post(preview + "/phat-hien", Map.of("nhanHet", "1"));
        HttpResponse<String> unconfirmed = officer.post(preview + "/lap-ke-hoach", Map.of());
        HttpResponse<String> done = officer.post(preview + "/lap-ke-hoach", Map.of("xac-nhan", "1"));

        assertThat(blocked.statusCode()).isEqualTo(422);
        assertThat(blocked.body()).contains("điểm chưa xử lý", "Đến lỗi đầu tiên");
        assertThat(unconfirmed.statusCode()).isEqualTo(422);
        assertThat(IntakeVisitor.location(done)).startsWith("/ke-hoach/");
    }

    @Test
    void aPlanThatWasSentBackIsRevisedOnTheSamePage() throws IOException {
        String preview = officer.taken(sample());
        officer.post(preview + "/phat-hien", Map.of("nhanHet", "1"));
        String plan = IntakeVisitor.location(officer.post(preview + "/lap-ke-hoach", Map.of("xac-nhan", "1")));
        String id = plan.substring("/ke-hoach/".length());
        officer.post(plan + "/trinh", Map.of());
        assertThat(officer.get(preview).body()).contains("chỉ để đọc").doesNotContain("name=\"nhan\"");
        Actor leader = organization.actor(new OfficerId("leader")).orElseThrow();
        TaskView review = inbox.list(leader, new TaskQuery(id, null, null, null, 0, 10)).items().stream()
                .findFirst()
                .orElseThrow();
        inbox.complete(leader, review.id(), Map.of("decision", "return", "comment", "Bổ sung hạn cho từng việc."));

        String page = officer.get(preview).body();
        HttpResponse<String> again = officer.post(preview + "/lap-ke-hoach", Map.of("xac-nhan", "1"));

        assertThat(page).contains("Bổ sung hạn cho từng việc.", "Lưu vào kế hoạch");
        assertThat(IntakeVisitor.location(again)).isEqualTo(plan);
    }

    @Test
    void peopleOfAnotherAgencyFindNothing() throws IOException {
        String preview = officer.taken(sample());
        IntakeVisitor stranger = new IntakeVisitor(port, "sttt-head");

        assertThat(stranger.get(preview).statusCode()).isEqualTo(404);
        assertThat(stranger.get(preview + "/van-ban").statusCode()).isEqualTo(404);
        assertThat(stranger.get(preview + "/o?o=" + FIRST).statusCode()).isEqualTo(404);
        assertThat(stranger.post(preview + "/sua", Map.of("o", "/document")).statusCode())
                .isEqualTo(404);
        assertThat(stranger.post(preview + "/lap-ke-hoach", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(stranger.get(IntakeVisitor.LIST).body()).doesNotContain(preview);
    }

    @Test
    void markupInADocumentIsShownAsText() throws IOException {
        String text = new String(sample(), StandardCharsets.UTF_8)
                .replace("Công tác kiểm tra CCHC", "Công tác <script>alert(1)</script> ${7*7}");

        String preview = officer.taken(text.getBytes(StandardCharsets.UTF_8));

        assertThat(officer.get(preview).body())
                .contains("&lt;script&gt;alert(1)", "${7*7}")
                .doesNotContain("<script>alert(1)");
        assertThat(officer.get(preview + "/van-ban").body()).contains("&lt;script&gt;");
    }
}
