package vn.dondoc.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.web.api.Program.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.WholeApplication;

/** Files that are no plans, and previews that are no plans yet. */
@WholeApplication
class BadFileTest {

    @Autowired
    Fixtures office;

    @Test
    void filesThatAreNoPlansAreRefused() {
        Program clerk = office.as("clerk");
        String path = "/api/v1/intake";
        clerk.upload(path, "trong.txt", new byte[0], Map.of()).expect(422);
        clerk.upload(path, "anh.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3}, Map.of())
                .expect(415);
        clerk.upload(path, "lon.txt", new byte[50 << 20], Map.of()).expect(413);
        clerk.upload(path, "ke-hoach.txt", Fixtures.samplePlan(), Map.of("planYear", "hai nghìn"))
                .expect(422);
        clerk.upload(path, "ke-hoach.txt", Fixtures.samplePlan(), Map.of("planYear", "1"))
                .expect(422);
        clerk.upload(path, "ke-hoach.txt", Fixtures.samplePlan(), Map.of("agency", "sttt"))
                .expect(403);
        clerk.upload(path, "ke-hoach.txt", Fixtures.samplePlan(), Map.of("agency", "vpubnd", "planYear", "2024"))
                .expect(201);
        clerk.post(path, object()).expect(415);
        clerk.send(clerk.request(path)
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofByteArray("--x--\r\n".getBytes(StandardCharsets.UTF_8))))
                .expect(422);
    }

    @Test
    void aPreviewWithOpenFindingsIsNoPlanYet() {
        Program clerk = office.as("clerk");
        String intake = "/api/v1/intake/" + office.takenIn("clerk");
        Program.Answer open = clerk.post(intake + "/plan", object()).expect(422);
        assertThat(open.body().path("findings")).isNotEmpty();
        assertThat(open.body().at("/findings/0").hasNonNull("message")).isTrue();
        clerk.post(intake + "/plan", object("confirm", "everything")).expect(422);
        clerk.post(intake + "/plan", object("confirm", 5)).expect(422);
        clerk.send("PATCH", intake, "{\"edits\":[{\"path\":\"/nowhere\",\"value\":1}]}")
                .expect(422);
        clerk.send("PATCH", intake, "{\"edits\":[{\"value\":1}]}").expect(422);
        clerk.send("PATCH", intake, "{\"edits\":[null]}").expect(422);
        clerk.send("PATCH", intake, "{\"edits\":[{\"path\":\"/document/planYear\",\"value\":1e9999}]}")
                .expect(422);
        clerk.send("PATCH", intake, "{\"edits\":[{\"path\":\"/document/subject\",\"value\":\"a\\u0000\"}]}")
                .expect(422);
        clerk.send("PATCH", intake, "{\"edits\":{}}").expect(422);
        JsonNode edited = clerk.send(
                        "PATCH", intake, "{\"edits\":[{\"path\":\"/document/subject\",\"value\":\"<b>Kế hoạch</b>\"}]}")
                .expect(200)
                .body();
        assertThat(edited.at("/document/subject").asText()).isEqualTo("<b>Kế hoạch</b>");
    }
}
