package vn.dondoc.organization;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Post;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.UnitId;

/** A small office for the tests of this room. */
final class Fixtures {

    static final AgencyId OFFICE = new AgencyId("vpubnd");
    static final LocalDate START = LocalDate.of(2020, 1, 1);
    static final LocalDate SUMMER_2024 = LocalDate.of(2024, 6, 1);

    static final Actor ADMIN =
            new Actor(new OfficerId("admin"), "Quản trị viên", OFFICE, Set.of(new Post(PostKind.ADMINISTRATOR, null)));
    static final Actor LEADER =
            new Actor(new OfficerId("leader"), "Lãnh đạo", OFFICE, Set.of(new Post(PostKind.LEADER, null)));

    private Fixtures() {}

    /** The use cases of this room on an empty database, at noon of 1 June 2024; events are collected. */
    record Room(
            Organization organization,
            OrganizationAdministration units,
            OfficerAdministration officers,
            List<Object> events) {}

    static Room room(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("""
                        truncate agency, unit, unit_successor, unit_alias, unit_member, officer, post cascade
                        """).update();
        OrganizationRows rows = new OrganizationRows(jdbc);
        Clock clock = Clock.fixed(Instant.parse("2024-06-01T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        List<Object> events = new ArrayList<>();
        Room room = new Room(
                new Organization(rows, clock),
                new OrganizationAdministration(rows, jdbc, events::add),
                new OfficerAdministration(rows, jdbc, events::add, clock),
                events);
        room.units.addAgency(ADMIN, "vpubnd", "Văn phòng UBND tỉnh", "Bắc Kạn", null, AgencyLevel.DEPARTMENT);
        room.units.addAgency(ADMIN, "snv", "Sở Nội vụ", "Bắc Kạn", null, AgencyLevel.DEPARTMENT);
        room.units.addUnit(ADMIN, OFFICE, "hctc", "Phòng Hành chính tổ chức - Quản trị tài vụ", START);
        room.units.addUnit(ADMIN, OFFICE, "th", "Phòng Tổng hợp", START);
        room.units.addCollective(ADMIN, OFFICE, "vp-all", "Các phòng thuộc Văn phòng", START);
        room.officers.addOfficer(ADMIN, OFFICE, "admin", "Quản trị viên", "admin@dondoc.example");
        room.officers.givePost(ADMIN, new OfficerId("admin"), new Post(PostKind.ADMINISTRATOR, null), START);
        room.officers.addOfficer(ADMIN, OFFICE, "th-head", "Trưởng phòng Tổng hợp", "th-head@dondoc.example");
        room.officers.givePost(ADMIN, new OfficerId("th-head"), new Post(PostKind.HEAD, new UnitId("th")), START);
        events.clear();
        return room;
    }

    static UnitView room(String id, String name, String... aliases) {
        return new UnitView(new UnitId(id), OFFICE, name, false, false, START, null, List.of(aliases));
    }

    static UnitView closed(String id, String name, @Nullable LocalDate lastDay) {
        return new UnitView(new UnitId(id), OFFICE, name, false, false, START, lastDay, List.of());
    }

    /** The Office's units, one of them dissolved at the end of 2023 with a successor. */
    static UnitDirectory directory() {
        return new UnitDirectory(
                List.of(
                        room("hctc", "Phòng Hành chính tổ chức - Quản trị tài vụ", "Phòng HCTC-QTTV"),
                        room("ncpc", "Phòng Nội chính - Pháp chế"),
                        room("th", "Phòng Tổng hợp"),
                        room("vxnv", "Phòng Văn hóa, Xã hội - Ngoại vụ"),
                        room("cbth", "Trung tâm Công báo - Tin học"),
                        new UnitView(
                                new UnitId("vp-all"),
                                OFFICE,
                                "Các phòng, ban, đơn vị thuộc Văn phòng",
                                true,
                                false,
                                START,
                                null,
                                List.of()),
                        closed("kt", "Phòng Kinh tế ngành", LocalDate.of(2023, 12, 31))),
                Map.of(new UnitId("kt"), Set.of(new UnitId("th"))));
    }
}
