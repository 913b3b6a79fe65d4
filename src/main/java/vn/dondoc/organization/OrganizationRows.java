package vn.dondoc.organization;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.UnitId;

/** The tables of this room, read. */
@Repository
class OrganizationRows {

    private static final String UNIT = """
            select u.id, u.agency, u.name, u.kind, u.monitoring, u.valid_from, u.valid_to,
                   (select array_agg(a.alias order by a.alias) from unit_alias a where a.unit = u.id) as aliases
              from unit u
            """;
    private static final String OFFICER = """
            select o.id, o.name, o.agency, o.email, o.active,
                   p.id as post_id, p.kind, p.unit, p.valid_from, p.valid_to
              from officer o left join post p on p.officer = o.id
            """;
    private static final String OFFICER_ORDER = " order by o.name, o.id, p.valid_from, p.id";

    private final JdbcClient jdbc;

    OrganizationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AgencyView> agencies() {
        return jdbc.sql("select id, name, place, parent, level from agency order by name, id")
                .query((row, n) -> new AgencyView(
                        new AgencyId(row.getString("id")),
                        row.getString("name"),
                        row.getString("place"),
                        row.getString("parent") == null ? null : new AgencyId(row.getString("parent")),
                        AgencyLevel.valueOf(row.getString("level"))))
                .list();
    }

    Optional<UnitView> unit(UnitId unit) {
        return jdbc.sql(UNIT + " where u.id = :id")
                .param("id", unit.value())
                .query(OrganizationRows::unitOf)
                .optional();
    }

    List<UnitView> units(AgencyId agency) {
        return jdbc.sql(UNIT + " where u.agency = :agency order by u.name, u.valid_from, u.id")
                .param("agency", agency.value())
                .query(OrganizationRows::unitOf)
                .list();
    }

    List<UnitId> members(UnitView collective, LocalDate on) {
        return jdbc.sql("""
                        select u.id from unit u
                         where u.kind = 'ROOM' and u.valid_from <= :on and (u.valid_to is null or u.valid_to >= :on)
                           and (exists (select 1 from unit_member m where m.collective = :id and m.member = u.id)
                                or u.agency = (select c.agency from unit c where c.id = :id and c.all_rooms))
                         order by u.name, u.id
                        """)
                .param("id", collective.id().value())
                .param("on", on)
                .query((row, n) -> new UnitId(row.getString("id")))
                .list();
    }

    Map<UnitId, Set<UnitId>> successors(AgencyId agency) {
        Map<UnitId, Set<UnitId>> successors = new HashMap<>();
        jdbc.sql("""
                        select s.unit, s.successor from unit_successor s join unit u on u.id = s.unit
                         where u.agency = :agency order by s.unit, s.successor
                        """).param("agency", agency.value()).query(row -> {
            successors
                    .computeIfAbsent(new UnitId(row.getString("unit")), key -> new LinkedHashSet<>())
                    .add(new UnitId(row.getString("successor")));
        });
        return successors;
    }

    Optional<OfficerView> officer(OfficerId officer) {
        return officersOf(
                        jdbc.sql(OFFICER + " where o.id = :id" + OFFICER_ORDER).param("id", officer.value()))
                .stream()
                .findFirst();
    }

    List<OfficerView> officers(AgencyId agency) {
        return officersOf(
                jdbc.sql(OFFICER + " where o.agency = :agency" + OFFICER_ORDER).param("agency", agency.value()));
    }

    List<OfficerView> officersWithPostIn(UnitId unit) {
        return officersOf(
                jdbc.sql(OFFICER + " where o.id in (select officer from post where unit = :unit)" + OFFICER_ORDER)
                        .param("unit", unit.value()));
    }

    Optional<OfficerId> holder(String post) {
        return jdbc.sql("select officer from post where id = :id")
                .param("id", post)
                .query((row, n) -> new OfficerId(row.getString("officer")))
                .optional();
    }

    /** Whether somebody else, or the same officer by another post, administers on that day without a known end. */
    boolean hasAdministratorBeside(String post, LocalDate on) {
        return jdbc.sql("""
                        select exists (select 1 from post p join officer o on o.id = p.officer
                         where p.kind = 'ADMINISTRATOR' and p.id <> :post and o.active
                           and p.valid_from <= :on and p.valid_to is null)
                        """)
                .param("post", post)
                .param("on", on)
                .query(Boolean.class)
                .single();
    }

    private static UnitView unitOf(ResultSet row, int n) throws SQLException {
        return new UnitView(
                new UnitId(row.getString("id")),
                new AgencyId(row.getString("agency")),
                row.getString("name"),
                row.getString("kind").equals("COLLECTIVE"),
                row.getBoolean("monitoring"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                texts(row.getArray("aliases")));
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static List<OfficerView> officersOf(JdbcClient.StatementSpec statement) {
        Map<OfficerId, OfficerView> officers = new LinkedHashMap<>();
        Map<OfficerId, List<PostView>> posts = new HashMap<>();
        statement.query(row -> {
            OfficerId id = new OfficerId(row.getString("id"));
            List<PostView> held = posts.computeIfAbsent(id, key -> new ArrayList<>());
            if (row.getString("post_id") != null) {
                held.add(postOf(row));
            }
            officers.put(
                    id,
                    new OfficerView(
                            id,
                            row.getString("name"),
                            new AgencyId(row.getString("agency")),
                            row.getString("email"),
                            row.getBoolean("active"),
                            held));
        });
        return List.copyOf(officers.values());
    }

    private static PostView postOf(ResultSet row) throws SQLException {
        String unit = row.getString("unit");
        return new PostView(
                row.getString("post_id"),
                PostKind.valueOf(row.getString("kind")),
                unit == null ? null : new UnitId(unit),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
