package vn.dondoc.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.web.api.Program.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.Organization;
import vn.dondoc.plan.PlanDraft;
import vn.dondoc.plan.Plans;
import vn.dondoc.schedule.Schedule;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.UnitId;

/** The sample Office at work by the interface for programs. */
@Component("officeByProgram")
class Fixtures {

    private final ServletWebServerApplicationContext context;
    private final Plans plans;
    private final Organization organization;

    Fixtures(ServletWebServerApplicationContext context, Plans plans, Organization organization) {
        this.context = context;
        this.plans = plans;
        this.organization = organization;
    }

    /** Work of one unit along with the monitoring unit. */
    static PlanDraft.Task together(String text, String unit, Schedule schedule) {
        return new PlanDraft.Task(
                text,
                List.of(new UnitId(unit)),
                List.of(),
                List.of(new UnitId("hctc")),
                null,
                schedule.kind().name(),
                schedule,
                null,
                null,
                Set.of(),
                null);
    }

    Program as(@Nullable String login) {
        return new Program(context.getWebServer().getPort(), login);
    }

    String draft(PlanDraft draft) {
        return plans.draft(organization.actor(new OfficerId("clerk")).orElseThrow(), draft)
                .value();
    }

    static Map<String, ?> variables(Object... keysAndValues) {
        return object("variables", object(keysAndValues));
    }

    /** The ids of the open tasks of one kind that somebody may work on in a plan. */
    List<String> tasks(String login, String plan, String key) {
        JsonNode items = as(login)
                .get("/api/v1/tasks?mine=true&plan=" + plan + "&key=UserTask_" + key)
                .expect(200)
                .body()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("id").asText())
                .toList();
    }

    /** Completes the only open task of this kind. */
    void complete(String login, String plan, String key, Object... keysAndValues) {
        List<String> open = tasks(login, plan, key);
        assertThat(open).as(login + " " + key).hasSize(1);
        as(login)
                .post("/api/v1/tasks/" + open.get(0) + "/complete", variables(keysAndValues))
                .expect(204);
    }

    /** Completes all open tasks of this kind; whether there were any. */
    boolean completeAll(String login, String plan, String key, Object... keysAndValues) {
        List<String> open = tasks(login, plan, key);
        open.forEach(task -> as(login)
                .post("/api/v1/tasks/" + task + "/complete", variables(keysAndValues))
                .expect(204));
        return !open.isEmpty();
    }

    JsonNode look(String id) {
        return as("leader").get("/api/v1/plans/" + id).expect(200).body();
    }

    List<JsonNode> work(String plan) {
        List<JsonNode> work = new ArrayList<>();
        look(plan).findValues("assignments").forEach(list -> list.forEach(work::add));
        return work;
    }

    String workOf(String plan, String unit) {
        return work(plan).stream()
                .filter(work -> unit.equals(work.path("unit").asText()))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    String issued(PlanDraft draft, int number) {
        String plan = draft(draft);
        as("clerk").post("/api/v1/plans/" + plan + "/submit").expect(202);
        complete("leader", plan, "ReviewPlan", "decision", "approve");
        complete("clerk", plan, "IssuePlan", "number", "" + number, "date", "2024-06-03");
        return plan;
    }

    void appoint(String plan, String unit) {
        as(unit + "-head")
                .post(
                        "/api/v1/plans/" + plan + "/appointments",
                        List.of(object("assignmentId", workOf(plan, unit), "officer", unit + "-officer")))
                .expect(204);
    }

    void handIn(String plan, String unit, String day) {
        complete(unit + "-officer", plan, "CarryOut", "result", "Đã hoàn thành", "completedOn", day);
    }

    /** The id of the sample plan's preview. */
    String takenIn(String login) {
        return as(login)
                .upload("/api/v1/intake", "ke-hoach.txt", samplePlan(), Map.of())
                .expect(201)
                .text("/id");
    }

    static byte[] samplePlan() {
        try (InputStream file = Fixtures.class.getResourceAsStream("/demo/sample-plan.txt")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void refused(Program.Answer answer, int status, String field) {
        answer.expect(status);
        assertThat(answer.text("/detail")).endsWith(".");
        assertThat(answer.text("/title")).isNotEmpty();
        assertThat(answer.body().path("status").asInt()).isEqualTo(status);
        assertThat(answer.body().path("errors").findValuesAsText("field")).contains(field);
    }
}
