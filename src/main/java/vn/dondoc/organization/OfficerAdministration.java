package vn.dondoc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.Ids;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Post;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.Refusal;
import vn.dondoc.shared.UnitId;

/**
 * Keeps officers and their posts. Only for administrators. Nobody is deleted: who leaves is deactivated, a post ends on
 * a day.
 */
@Service
@Transactional
public class OfficerAdministration {

    private static final Set<PostKind> IN_A_UNIT = EnumSet.of(PostKind.HEAD, PostKind.DEPUTY, PostKind.OFFICER);

    private final OrganizationRows rows;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficerAdministration(OrganizationRows rows, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Adds an officer; the login name is the id for ever. */
    public OfficerId addOfficer(Actor actor, AgencyId agency, String login, String name, String email) {
        AdminInput.requireAdministrator(actor);
        if (rows.agencies().stream().noneMatch(view -> view.id().equals(agency))) {
            throw Refusal.notFound("organization.agency.unknown", agency);
        }
        OfficerId id = new OfficerId(AdminInput.code("login", login));
        int added = jdbc.sql("""
                        insert into officer (id, name, agency, email)
                        values (:id, :name, :agency, :email) on conflict (id) do nothing
                        """)
                .param("id", id.value())
                .param("name", AdminInput.text("name", name))
                .param("agency", agency.value())
                .param("email", AdminInput.email(email))
                .update();
        if (added == 0) {
            throw Refusal.invalidField("login", "organization.officer.loginTaken", id);
        }
        events.publishEvent(new OfficerChanged(id));
        return id;
    }

    public void changeOfficer(Actor actor, OfficerId officer, String name, String email) {
        AdminInput.requireAdministrator(actor);
        requireOfficer(officer);
        jdbc.sql("update officer set name = :name, email = :email where id = :id")
                .param("id", officer.value())
                .param("name", AdminInput.text("name", name))
                .param("email", AdminInput.email(email))
                .update();
        events.publishEvent(new OfficerChanged(officer));
    }

    /** Lets an officer go: all posts end today, the account is closed, the work done stays theirs. */
    public void deactivateOfficer(Actor actor, OfficerId officer) {
        AdminInput.requireAdministrator(actor);
        OfficerView view = requireOfficer(officer);
        if (actor.officer().equals(officer)) {
            throw Refusal.conflict("organization.officer.oneself");
        }
        LocalDate today = LocalDate.now(clock);
        for (PostView post : view.posts()) {
            if (post.kind() == PostKind.ADMINISTRATOR && post.validOn(today)) {
                requireAnotherAdministrator(post.id(), today);
            }
        }
        jdbc.sql("""
                        update post set valid_to = greatest(valid_from - 1, cast(:today as date))
                         where officer = :id and (valid_to is null or valid_to > :today)
                        """).param("id", officer.value()).param("today", today).update();
        setActive(officer, false);
    }

    /** Takes an officer back, without the former posts. */
    public void reactivateOfficer(Actor actor, OfficerId officer) {
        AdminInput.requireAdministrator(actor);
        requireOfficer(officer);
        setActive(officer, true);
    }

    private void setActive(OfficerId officer, boolean active) {
        jdbc.sql("update officer set active = :active where id = :id")
                .param("id", officer.value())
                .param("active", active)
                .update();
        events.publishEvent(new OfficerChanged(officer));
    }

    /**
     * Gives an officer a post from a day on.
     *
     * @param post with a unit of the officer's agency for head, deputy and officer, else without
     * @return the id of the post, to end it with
     */
    public String givePost(Actor actor, OfficerId officer, Post post, LocalDate from) {
        AdminInput.requireAdministrator(actor);
        OfficerView view = requireOfficer(officer);
        if (!view.active()) {
            throw Refusal.conflict("organization.officer.inactive", view.name());
        }
        UnitId unit = post.unit();
        if (IN_A_UNIT.contains(post.kind()) != (unit != null)) {
            throw Refusal.invalidField(
                    "unit", unit == null ? "organization.post.unitMissing" : "organization.post.unitNotDue");
        }
        if (unit != null) {
            UnitView room = rows.unit(unit).orElseThrow(() -> Refusal.notFound("organization.unit.unknown", unit));
            if (room.collective() || !room.agency().equals(view.agency()) || !room.validOn(from)) {
                throw Refusal.invalidField("unit", "organization.post.unitUnfit", room.name());
            }
        }
        boolean held = view.posts().stream()
                .anyMatch(other -> other.post().equals(post)
                        && (other.validTo() == null || !other.validTo().isBefore(from)));
        if (held) {
            throw Refusal.conflict("organization.post.held", view.name());
        }
        String id = Ids.next();
        jdbc.sql("""
                        insert into post (id, officer, kind, unit, valid_from)
                        values (:id, :officer, :kind, :unit, :from)
                        """)
                .param("id", id)
                .param("officer", officer.value())
                .param("kind", post.kind().name())
                .param("unit", unit == null ? null : unit.value())
                .param("from", from)
                .update();
        events.publishEvent(new OfficerChanged(officer));
        return id;
    }

    /** Ends a post after its last day. */
    public void endPost(Actor actor, String postId, LocalDate lastDay) {
        AdminInput.requireAdministrator(actor);
        OfficerId officer = rows.holder(postId).orElseThrow(() -> Refusal.notFound("organization.post.unknown"));
        PostView post = requireOfficer(officer).posts().stream()
                .filter(held -> held.id().equals(postId))
                .findFirst()
                .orElseThrow();
        if (lastDay.isBefore(post.validFrom())) {
            throw Refusal.invalidField(
                    "lastDay", "organization.post.endsBeforeStart", AdminInput.day(post.validFrom()));
        }
        if (post.kind() == PostKind.ADMINISTRATOR) {
            requireAnotherAdministrator(postId, lastDay.plusDays(1));
        }
        jdbc.sql("update post set valid_to = :to where id = :id")
                .param("id", postId)
                .param("to", lastDay)
                .update();
        events.publishEvent(new OfficerChanged(officer));
    }

    private void requireAnotherAdministrator(String postId, LocalDate on) {
        if (!rows.hasAdministratorBeside(postId, on)) {
            throw Refusal.conflict("organization.post.lastAdministrator");
        }
    }

    private OfficerView requireOfficer(OfficerId officer) {
        return rows.officer(officer).orElseThrow(() -> Refusal.notFound("organization.officer.unknown", officer));
    }
}
