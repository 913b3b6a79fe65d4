package vn.dondoc.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.intake.editing.Json;
import vn.dondoc.plan.PlanId;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Refusal;

/** The tables of this room. Every read is by agency. */
@Repository
class IntakeRows {

    private final JdbcClient jdbc;

    IntakeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is needed to compute a preview. */
    record Stored(String id, long version, String understood, List<Examination.Step> steps, Optional<PlanId> plan) {}

    void insert(
            String id,
            Actor actor,
            String fileName,
            String sha256,
            byte[] content,
            String text,
            String understood,
            Instant now) {
        jdbc.sql("""
                        insert into intake
                            (id, version, agency, file_name, sha256, content, text, understood, taken_by, taken_at)
                        values (:id, 0, :agency, :name, :sha, :content, :text, :understood, :by, :at)
                        """)
                .param("id", id)
                .param("agency", actor.agency().value())
                .param("name", fileName)
                .param("sha", sha256)
                .param("content", content)
                .param("text", text)
                .param("understood", understood)
                .param("by", actor.officer().value())
                .param("at", at(now))
                .update();
    }

    Optional<Stored> find(String id, AgencyId agency) {
        return jdbc.sql("select id, version, understood, plan from intake where id = :id and agency = :agency")
                .param("id", id)
                .param("agency", agency.value())
                .query((row, number) -> new Stored(
                        row.getString("id"),
                        row.getLong("version"),
                        row.getString("understood"),
                        steps(id),
                        Optional.ofNullable(row.getString("plan")).map(PlanId::new)))
                .optional();
    }

    private List<Examination.Step> steps(String id) {
        return jdbc.sql("select change from intake_step where intake = :id order by position")
                .param("id", id)
                .query((row, number) -> Json.read(row.getString("change"), Examination.Step.class))
                .list();
    }

    Optional<String> text(String id, AgencyId agency) {
        return jdbc.sql("select text from intake where id = :id and agency = :agency")
                .param("id", id)
                .param("agency", agency.value())
                .query(String.class)
                .optional();
    }

    List<IntakeView> list(AgencyId agency) {
        return jdbc.sql("""
                        select id, file_name, taken_by, taken_at, plan,
                               (select count(*) from intake_step where intake = intake.id) as steps
                        from intake where agency = :agency
                        order by taken_at desc, id desc
                        """)
                .param("agency", agency.value())
                .query(IntakeRows::view)
                .list();
    }

    private static IntakeView view(ResultSet row, int number) throws SQLException {
        String plan = row.getString("plan");
        return new IntakeView(
                row.getString("id"),
                row.getString("file_name"),
                new OfficerId(row.getString("taken_by")),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getInt("steps"),
                plan == null ? null : new PlanId(plan));
    }

    void addStep(Stored stored, Examination.Step step, Actor actor, Instant now) {
        touch(stored);
        jdbc.sql("""
                        insert into intake_step (intake, position, change, made_by, made_at)
                        values (:id, (select coalesce(max(position), -1) + 1 from intake_step where intake = :id),
                                :change, :by, :at)
                        """)
                .param("id", stored.id())
                .param("change", Json.write(step))
                .param("by", actor.officer().value())
                .param("at", at(now))
                .update();
    }

    /** Takes the last step back; false when there is none. */
    boolean dropStep(Stored stored) {
        touch(stored);
        return jdbc.sql("""
                                delete from intake_step where intake = :id
                                and position = (select max(position) from intake_step where intake = :id)
                                """).param("id", stored.id()).update() > 0;
    }

    void drafted(Stored stored, PlanId plan) {
        jdbc.sql("update intake set plan = :plan where id = :id")
                .param("plan", plan.value())
                .param("id", stored.id())
                .update();
    }

    /** One change at a time: the second of two readers is told to look again. */
    private void touch(Stored stored) {
        int touched = jdbc.sql("update intake set version = version + 1 where id = :id and version = :version")
                .param("id", stored.id())
                .param("version", stored.version())
                .update();
        if (touched == 0) {
            throw Refusal.conflict("intake.changedMeanwhile");
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
