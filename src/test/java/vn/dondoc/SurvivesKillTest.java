package vn.dondoc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An application that is killed while a plan is being issued: the plan is issued with all its work, or not at all. */
class SurvivesKillTest {

    private static final int TASKS = 400;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();

    private final Path folder;

    private @Nullable Process application;
    private int port;

    SurvivesKillTest() throws IOException {
        folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "killed");
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (application != null) {
            application.destroy();
            application.waitFor(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void aPlanIsIssuedWithAllItsWorkOrNotAtAll() throws Exception {
        start();
        String intake = call("hctc-officer", upload()).path("id").asText();
        String plan = post("hctc-officer", "/intake/" + intake + "/plan", "{\"confirm\":\"all-proposals\"}")
                .path("planId")
                .asText();
        post("hctc-officer", "/plans/" + plan + "/submit", "{}");
        post("leader", task("leader", "UserTask_ReviewPlan"), "{\"variables\":{\"decision\":\"approve\"}}");
        String issue = task("clerk", "UserTask_IssuePlan");
        CompletableFuture<?> issuing = http.sendAsync(
                request("clerk", issue)
                        .POST(body("{\"variables\":{\"number\":\"7\",\"date\":\"2024-06-01\"}}"))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> isHalfDone() || issuing.isDone());
        kill();

        start();
        JsonNode found = get("leader", "/plans/" + plan);
        int appointments = get("th-head", "/tasks?key=UserTask_AppointOfficer")
                .path("total")
                .asInt();
        if ("ISSUED".equals(found.path("status").asText())) {
            assertThat(appointments).isEqualTo(TASKS);
        } else {
            assertThat(found.path("status").asText()).isEqualTo("APPROVED");
            assertThat(appointments).isZero();
            post("clerk", task("clerk", "UserTask_IssuePlan"), """
                    {"variables":{"number":"7","date":"2024-06-01"}}""");
            assertThat(get("th-head", "/tasks?key=UserTask_AppointOfficer")
                            .path("total")
                            .asInt())
                    .isEqualTo(TASKS);
        }
    }

    /** The database has a transaction that has written for a while: the issue is half done. */
    private boolean isHalfDone() throws IOException, SQLException {
        String port =
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(3);
        String password = Files.readString(folder.resolve("postgres-password")).strip();
        try (Connection database = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/dondoc", "postgres", password);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select exists (select 1 from pg_stat_activity
                                       where backend_xid is not null and now() - xact_start > interval '150 ms')""")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private void kill() throws InterruptedException {
        Process running = Objects.requireNonNull(application);
        running.destroyForcibly();
        running.waitFor(30, TimeUnit.SECONDS);
    }

    private void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        DonDocApplication.class.getName(),
                        "--server.port=" + port,
                        "--spring.profiles.active=demo",
                        "--dondoc.data-dir=" + folder,
                        "--dondoc.demo.sample-plan=false")
                .redirectErrorStream(true)
                .redirectOutput(
                        Files.createTempFile(folder, "application", ".log").toFile())
                .start();
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> get("leader", "/me").path("id").asText().equals("leader"));
    }

    private static HttpRequest.BodyPublisher body(String text) {
        return HttpRequest.BodyPublishers.ofString(text);
    }

    private HttpRequest.Builder request(String user, String path) {
        String credentials = Base64.getEncoder().encodeToString((user + ":dondoc").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(60));
    }

    private JsonNode get(String user, String path) throws IOException, InterruptedException {
        return call(user, request(user, path).GET().build());
    }

    private JsonNode post(String user, String path, String text) throws IOException, InterruptedException {
        return call(user, request(user, path).POST(body(text)).build());
    }

    private JsonNode call(String user, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(user + ": " + answer.body()).isBetween(200, 299);
        return json.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }

    private String task(String user, String key) throws IOException, InterruptedException {
        return "/tasks/"
                + get(user, "/tasks?key=" + key)
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText() + "/complete";
    }

    private HttpRequest upload() {
        StringBuilder text = new StringBuilder("""
                Phụ lục 1. NHIỆM VỤ KHẮC PHỤC CHỈ SỐ CCHC NĂM 2023, CẢI THIỆN CHỈ SỐ NĂM 2024
                (Kèm theo Kế hoạch số /KH-VP ngày tháng 6 năm 2024 của Văn phòng UBND tỉnh)
                TT\tTiêu chí\tĐiểm tối đa\tMục tiêu năm 2024\tNhiệm vụ\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian thực hiện
                I\tCHỈ ĐẠO, ĐIỀU HÀNH
                """);
        for (int row = 1; row <= TASKS; row++) {
            text.append(row)
                    .append("\tTC 1.")
                    .append(row)
                    .append(". Tiêu chí số ")
                    .append(row)
                    .append("\t1,00\tĐạt điểm tối đa\tViệc số ")
                    .append(row)
                    .append("\tPhòng Tổng hợp\t\tThường xuyên\n");
        }
        String body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"k.txt\"\r\n"
                + "Content-Type: text/plain\r\n\r\n" + text + "\r\n--b--\r\n";
        return request("hctc-officer", "/intake")
                .setHeader("Content-Type", "multipart/form-data; boundary=b")
                .POST(body(body))
                .build();
    }
}
