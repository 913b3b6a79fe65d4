package vn.dondoc.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.plan.Fixtures.CONTINUOUS;
import static vn.dondoc.plan.Fixtures.byDate;
import static vn.dondoc.plan.Fixtures.eventDriven;
import static vn.dondoc.plan.Fixtures.plan;
import static vn.dondoc.plan.Fixtures.task;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.WholeApplication;
import vn.dondoc.demo.TimeTravel;
import vn.dondoc.plan.PlanId;
import vn.dondoc.process.Office;
import vn.dondoc.process.inbox.TaskView;

/** The way of a piece of work through our own pages, without one script. */
@WholeApplication
class WorkPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    private PlanId plan = new PlanId("none");

    @BeforeEach
    void aPlanInForce() {
        time.to(Instant.parse("2024-06-03T02:00:00Z"));
        plan = office.issued(
                plan(List.of(
                        task("Việc thường xuyên", "vxnv", CONTINUOUS),
                        task("Việc có hạn", "vxnv", byDate(LocalDate.of(2024, 9, 12))),
                        task("Việc khi phát sinh", "vxnv", eventDriven()))),
                LocalDate.of(2024, 6, 3));
    }

    private List<TaskView> tasks(String login, String key) {
        return office.tasks(login, plan, key);
    }

    private void appointAll() {
        tasks("vxnv-head", TaskKeys.APPOINT).forEach(task -> Visitor.of(port, "vxnv-head")
                .post("/viec/" + task.id(), Map.of("officer", "vxnv-officer")));
    }

    private String work(String text) {
        return jdbc.sql("""
                        select a.id from assignment a join planned_task t on t.id = a.planned_task
                        where a.plan = ? and t.text = ?""").params(plan.value(), text).query(String.class).single();
    }

    private String openTask(Visitor visitor, String text) {
        return Visitor.location(visitor.get("/viec/" + work(text)));
    }

    @Test
    void aHeadHandsOutAllNewWorkWithOneButton() {
        Visitor head = Visitor.of(port, "vxnv-head");
        String page = "/ke-hoach/" + plan + "/phan-cong";
        head.get(page);
        assertThat(head.post(page, Map.of("fill", "1", "everyone", "vxnv-officer"))
                        .body())
                .contains("selected=\"selected\"");
        assertThat(tasks("vxnv-head", TaskKeys.APPOINT)).hasSize(3);
        assertThat(head.post(page, Map.of()).statusCode()).isEqualTo(422);

        List<TaskView> open = tasks("vxnv-head", TaskKeys.APPOINT);
        Map<String, String> form = new LinkedHashMap<>();
        open.forEach(task -> form.put("officer." + task.id(), "vxnv-officer"));
        form.put("officer." + open.get(0).id(), "th-officer");
        HttpResponse<String> partly = head.post(page, form);
        assertThat(partly.statusCode()).isEqualTo(422);
        assertThat(partly.body()).contains("Đã xong 2 việc").contains("Không có cán bộ th-officer");
        assertThat(tasks("vxnv-head", TaskKeys.APPOINT)).hasSize(1);

        form.keySet().removeIf(field -> !field.equals("officer." + open.get(0).id()));
        form.replaceAll((field, officer) -> "vxnv-officer");
        assertThat(head.post(page, form).statusCode()).isEqualTo(302);
        assertThat(tasks("vxnv-head", TaskKeys.APPOINT)).isEmpty();
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndSaysWhatToDo() {
        appointAll();
        Visitor officer = Visitor.of(port, "vxnv-officer");
        String address = openTask(officer, "Việc có hạn");
        assertThat(officer.get(address).body()).contains("Ngày hoàn thành").contains("Việc có hạn");
        HttpResponse<String> empty = officer.post(address, Map.of("result", "", "completedOn", ""));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Hãy điền &quot;Kết quả thực hiện&quot;.");
        HttpResponse<String> future =
                officer.post(address, Map.of("result", "Xong <b>rồi</b>", "completedOn", "2024-07-01"));
        assertThat(future.statusCode()).isEqualTo(422);
        assertThat(future.body())
                .contains("Ngày hoàn thành 01/07/2024 ở sau ngày hôm nay")
                .contains("Xong &lt;b&gt;rồi&lt;/b&gt;")
                .contains("value=\"2024-07-01\"");
        assertThat(officer.post(address, Map.of("result", "Xong", "completedOn", "2024-06-03"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.get("/").body()).contains("Đã xong: Thực hiện nhiệm vụ.");
    }

    @Test
    void resultsAreConfirmedAcceptedAndReturnedInBulk() {
        appointAll();
        Visitor officer = Visitor.of(port, "vxnv-officer");
        for (String text : List.of("Việc thường xuyên", "Việc có hạn")) {
            officer.post(openTask(officer, text), Map.of("result", "Đã làm", "completedOn", "2024-06-03"));
        }
        Visitor head = Visitor.of(port, "vxnv-head");
        assertThat(head.get("/xac-nhan").body()).contains("Đã làm").contains("Việc có hạn");
        List<TaskView> open = tasks("vxnv-head", TaskKeys.CONFIRM);
        String returned = open.get(0).id();
        HttpResponse<String> speechless = head.post("/xac-nhan", Map.of("return", returned));
        assertThat(speechless.statusCode()).isEqualTo(422);
        assertThat(speechless.body()).contains("Khi trả lại, hãy ghi rõ nội dung cần làm lại");
        head.post("/xac-nhan", Map.of("return", returned, "comment." + returned, "Bổ sung số văn bản"));
        assertThat(head.post("/xac-nhan", Map.of("row", open.get(1).id())).statusCode())
                .isEqualTo(302);
        assertThat(tasks("vxnv-head", TaskKeys.CONFIRM)).isEmpty();

        Visitor monitor = Visitor.of(port, "hctc-officer");
        monitor.get("/nghiem-thu");
        String accept = tasks("hctc-officer", TaskKeys.ACCEPT).get(0).id();
        monitor.post("/nghiem-thu", Map.of("row", accept));
        assertThat(tasks("hctc-officer", TaskKeys.ACCEPT)).isEmpty();
        HttpResponse<String> again = monitor.post("/nghiem-thu", Map.of("row", accept));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("đã được người khác hoàn thành");
    }

    @Test
    void anOfficerReportsAsksAndIsAnswered() {
        appointAll();
        Visitor officer = Visitor.of(port, "vxnv-officer");
        String page = "/nhiem-vu/" + work("Việc có hạn");
        officer.get(page);
        HttpResponse<String> early =
                officer.post(page + "/gia-han", Map.of("newDue", "2024-08-01", "reason", "Chờ ý kiến"));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body())
                .contains("phải sau thời hạn hiện tại 12/09/2024")
                .contains("Chờ ý kiến");
        officer.post(page + "/gia-han", Map.of("newDue", "2024-10-01", "reason", "Chờ ý kiến"));
        officer.post(page + "/kho-khan", Map.of("text", "Thiếu kinh phí", "proposal", "Bổ sung"));
        officer.post(page + "/phoi-hop", Map.of("unit", "th", "question", "Cho số liệu", "due", "2024-06-10"));
        officer.post(
                page + "/tien-do", Map.of("progress", "IN_PROGRESS", "result", "Làm được một nửa", "value", "50%"));
        assertThat(officer.get(page).body())
                .contains("Chờ trả lời đến")
                .contains("Thiếu kinh phí")
                .contains("Làm được một nửa")
                .contains("Phòng Tổng hợp")
                .doesNotContain("??");
        Visitor leader = Visitor.of(port, "leader");
        String decide = tasks("leader", "UserTask_DecideExtension").get(0).id();
        leader.get("/viec/" + decide);
        HttpResponse<String> dateless = leader.post("/viec/" + decide, Map.of("decision", "approve"));
        assertThat(dateless.statusCode()).isEqualTo(422);
        assertThat(dateless.body()).contains("Hãy điền &quot;Thời hạn mới&quot;.");
        leader.post("/viec/" + decide, Map.of("decision", "approve", "newDue", "2024-10-01"));
        assertThat(officer.get(page).body()).contains("01/10/2024").contains("Đã gia hạn 1 lần");
    }

    @Test
    void workThatWaitsForItsEventBeginsOnThePage() {
        appointAll();
        Visitor officer = Visitor.of(port, "vxnv-officer");
        String page = "/nhiem-vu/" + work("Việc khi phát sinh");
        assertThat(officer.get(page).body()).contains("Việc này chờ phát sinh");
        officer.post(page + "/phat-sinh", Map.of("on", "2024-06-02", "note", "Có văn bản xin ý kiến"));
        assertThat(officer.get(page).body()).contains("Đang thực hiện").contains("Có văn bản xin ý kiến");
    }

    @Test
    void othersTasksStayShut() {
        TaskView task = tasks("vxnv-head", TaskKeys.APPOINT).get(0);
        assertThat(Visitor.of(port, "th-officer").get("/viec/" + task.id()).statusCode())
                .isEqualTo(403);
        assertThat(Visitor.of(port, "sttt-leader").get("/viec/" + task.id()).statusCode())
                .isEqualTo(404);
    }
}
