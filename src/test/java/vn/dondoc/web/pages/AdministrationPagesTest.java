package vn.dondoc.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.WholeApplication;
import vn.dondoc.demo.TimeTravel;

/** The administrator's pages, in an agency where nobody else's tests look. */
@WholeApplication
class AdministrationPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    TimeTravel time;

    @BeforeEach
    void aDay() {
        time.to(Instant.parse("2024-06-03T02:00:00Z"));
    }

    @Test
    void unitsAreAddedRenamedAndDissolved() {
        Visitor admin = Visitor.of(port, "admin");
        admin.get("/quan-tri/don-vi?co-quan=snv");
        HttpResponse<String> wrong = admin.post(
                "/quan-tri/don-vi",
                Map.of("agency", "snv", "name", "Phòng <Mới>", "code", "Mã sai", "validFrom", "2024-01-01"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("không hợp lệ").contains("Phòng &lt;Mới&gt;");
        HttpResponse<String> added = admin.post(
                "/quan-tri/don-vi",
                Map.of("agency", "snv", "name", "Phòng Cải cách", "code", "snv-cc", "validFrom", "2024-01-01"));
        assertThat(Visitor.location(added)).isEqualTo("/quan-tri/don-vi/snv-cc");
        admin.post("/quan-tri/don-vi/snv-cc/ten", Map.of("name", "Phòng Cải cách hành chính"));
        assertThat(admin.get("/quan-tri/don-vi/snv-cc").body())
                .contains("Phòng Cải cách hành chính")
                .contains("Phòng Cải cách</span>");
        admin.post(
                "/quan-tri/don-vi",
                Map.of("agency", "snv", "name", "Văn phòng Sở Nội vụ", "code", "snv-vp", "validFrom", "2024-01-01"));
        admin.post("/quan-tri/don-vi/snv-cc/giai-the", Map.of("lastDay", "2024-06-30", "chosen", "snv-vp"));
        assertThat(admin.get("/quan-tri/don-vi/snv-cc").body())
                .contains("đến hết 30/06/2024")
                .contains("Văn phòng Sở Nội vụ");
    }

    @Test
    void anOfficerIsAddedGetsAPostAndAPasswordShownOnce() {
        Visitor admin = Visitor.of(port, "admin");
        admin.get("/quan-tri/can-bo");
        HttpResponse<String> added = admin.post(
                "/quan-tri/can-bo",
                Map.of("agency", "snv", "name", "Chuyên viên mới", "login", "snv-new", "email", "snv-new@example.vn"));
        assertThat(Visitor.location(added)).isEqualTo("/quan-tri/can-bo/snv-new");
        HttpResponse<String> unfit = admin.post(
                "/quan-tri/can-bo/snv-new/chuc-danh", Map.of("kind", "OFFICER", "unit", "", "from", "2024-06-03"));
        assertThat(unfit.statusCode()).isEqualTo(422);
        assertThat(unfit.body()).contains("phải thuộc một đơn vị");
        admin.post("/quan-tri/can-bo/snv-new/chuc-danh", Map.of("kind", "APPRAISER", "unit", "", "from", "2024-06-03"));
        HttpResponse<String> password = admin.post("/quan-tri/can-bo/snv-new/mat-khau", Map.of());
        assertThat(password.body()).contains("Mật khẩu một lần");
        assertThat(password.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(admin.get("/quan-tri/can-bo/snv-new").body())
                .doesNotContain("Mật khẩu một lần")
                .contains("Cán bộ thẩm định");
        admin.post("/quan-tri/can-bo/snv-new/khoa", Map.of());
        assertThat(admin.get("/quan-tri/can-bo?co-quan=snv&tim=chuyen+vien+moi").body())
                .contains("Đã nghỉ");
    }

    @Test
    void swapDaysAreEnteredAndTakenAway() {
        Visitor admin = Visitor.of(port, "admin");
        admin.get("/quan-tri/lich?nam=2031");
        HttpResponse<String> nameless =
                admin.post("/quan-tri/lich/ngay", Map.of("day", "2031-03-08", "kind", "WORKING", "name", " "));
        assertThat(nameless.statusCode()).isEqualTo(422);
        admin.post("/quan-tri/lich/ngay", Map.of("day", "2031-03-08", "kind", "WORKING", "name", "Làm bù <1>"));
        assertThat(admin.get("/quan-tri/lich?nam=2031").body())
                .contains("Làm bù &lt;1&gt;")
                .contains("cơ quan nhập");
        admin.post("/quan-tri/lich/bo-ngay", Map.of("day", "2031-03-08"));
        assertThat(admin.get("/quan-tri/lich?nam=2031").body()).doesNotContain("Làm bù");
    }
}
