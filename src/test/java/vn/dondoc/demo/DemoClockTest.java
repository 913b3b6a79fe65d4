package vn.dondoc.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import vn.dondoc.WholeApplication;

@WholeApplication
class DemoClockTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    TimeTravel time;

    @BeforeEach
    @AfterEach
    void theFirstDay() {
        time.to(Instant.parse("2024-06-03T02:00:00Z"));
    }

    private ResponseEntity<JsonNode> put(String user, String path, String now) {
        return http.withBasicAuth(user, "dondoc")
                .exchange(path, HttpMethod.PUT, new HttpEntity<>(Map.of("now", now)), JsonNode.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/demo/clock", "/api/v1/demo/clock"})
    void anAdministratorMovesTheClockForward(String path) {
        ResponseEntity<JsonNode> moved = put("admin", path, "2024-06-09T07:30:00+07:00");
        assertThat(moved.getStatusCode().value()).isEqualTo(200);
        assertThat(OffsetDateTime.parse(moved.getBody().path("now").asText()).toInstant())
                .isAfterOrEqualTo(Instant.parse("2024-06-09T00:30:00Z"));
        assertThat(moved.getBody().path("failed").asInt()).isZero();
        assertThat(time.now()).isAfterOrEqualTo(Instant.parse("2024-06-09T00:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/demo/clock", "/api/v1/demo/clock"})
    void theClockNeverGoesBack(String path) {
        ResponseEntity<JsonNode> refused = put("admin", path, "2024-06-01T07:30:00+07:00");
        assertThat(refused.getStatusCode().value()).isEqualTo(409);
        assertThat(refused.getBody().path("detail").asText()).contains("về phía trước");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/demo/clock", "/api/v1/demo/clock"})
    void nobodyElseMovesIt(String path) {
        assertThat(put("leader", path, "2024-06-09T07:30:00+07:00")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(put("admin", path, "mai").getStatusCode().value()).isEqualTo(422);
    }
}
