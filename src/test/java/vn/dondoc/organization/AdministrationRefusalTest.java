package vn.dondoc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.dondoc.organization.Fixtures.ADMIN;
import static vn.dondoc.organization.Fixtures.LEADER;
import static vn.dondoc.organization.Fixtures.OFFICE;
import static vn.dondoc.organization.Fixtures.START;
import static vn.dondoc.organization.Fixtures.SUMMER_2024;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.dondoc.organization.Fixtures.Room;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Post;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.Refusal;
import vn.dondoc.shared.UnitId;

@ExtendWith(OrganizationDatabase.class)
public class AdministrationRefusalTest {

    private static final UnitId TH = new UnitId("th");
    private static final UnitId ALL = new UnitId("vp-all");
    private static final UnitId UNKNOWN = new UnitId("zz");
    private static final OfficerId TH_HEAD = new OfficerId("th-head");
    private static final OfficerId SELF = new OfficerId("admin");

    static Stream<Arguments> refusals() {
        return Stream.of(
                no("onlyAdministrator", room -> room.units().addUnit(LEADER, OFFICE, "x", "X", START)),
                no("onlyAdministrator", room -> room.units().setMonitoringUnit(LEADER, TH)),
                no("onlyAdministrator", room -> room.officers().deactivateOfficer(LEADER, TH_HEAD)),
                no("onlyAdministrator", room -> room.officers().endPost(LEADER, "x", START)),
                no("agency.codeTaken", room -> agency(room, "snv", null)),
                no("agency.unknown", room -> agency(room, "x", new AgencyId("zz"))),
                no("agency.unknown", room -> room.units().renameAgency(ADMIN, new AgencyId("zz"), "X", "Y")),
                no("agency.unknown", room -> officer(room, "zz", "x", "x@y.vn")),
                no("code.pattern", room -> unit(room, "Phòng", "X")),
                no("code.pattern", room -> unit(room, "-x", "X")),
                no("code.pattern", room -> officer(room, "vpubnd", "ten@co-quan", "x@y.vn")),
                no("text.missing", room -> unit(room, "x", " \n ")),
                no("text.tooLong", room -> unit(room, "x", "x".repeat(201))),
                no("email.invalid", room -> officer(room, "vpubnd", "x", "x@y")),
                no("unit.codeTaken", room -> unit(room, "th", "Phòng khác")),
                no("unit.nameTaken", room -> unit(room, "x", "PHÒNG TỔNG HỢP.")),
                no("unit.nameTaken", room -> room.units().addAlias(ADMIN, new UnitId("hctc"), "phòng Tổng hợp")),
                no("unit.nameTaken", room -> room.units().renameUnit(ADMIN, new UnitId("hctc"), "Phòng Tổng hợp")),
                no("unit.unknown", room -> room.units().renameUnit(ADMIN, UNKNOWN, "X")),
                no("unit.unknown", room -> dissolve(room, TH, UNKNOWN)),
                no("unit.endsBeforeStart", room -> room.units().dissolveUnit(ADMIN, TH, START.minusDays(1), Set.of())),
                no("unit.succeedsItself", room -> dissolve(room, TH, TH)),
                no("unit.cannotSucceed", room -> dissolve(room, TH, ALL)),
                no("unit.monitors", room -> {
                    room.units().setMonitoringUnit(ADMIN, TH);
                    dissolve(room, TH, new UnitId("hctc"));
                }),
                no("unit.cannotMonitor", room -> room.units().setMonitoringUnit(ADMIN, ALL)),
                no("unit.notCollective", room -> room.units().setMembers(ADMIN, TH, true, Set.of())),
                no("unit.nested", room -> room.units().setMembers(ADMIN, ALL, false, Set.of(ALL))),
                no("alias.unknown", room -> room.units().removeAlias(ADMIN, TH, "X")),
                no("officer.loginTaken", room -> officer(room, "vpubnd", "th-head", "x@y.vn")),
                no("officer.unknown", room -> room.officers().deactivateOfficer(ADMIN, new OfficerId("zz"))),
                no("officer.oneself", room -> room.officers().deactivateOfficer(ADMIN, SELF)),
                no("officer.inactive", room -> {
                    room.officers().deactivateOfficer(ADMIN, TH_HEAD);
                    give(room, PostKind.CLERK, null);
                }),
                no("post.unitMissing", room -> give(room, PostKind.HEAD, null)),
                no("post.unitNotDue", room -> give(room, PostKind.LEADER, TH)),
                no("post.unitUnfit", room -> give(room, PostKind.OFFICER, ALL)),
                no("post.unitUnfit", room -> {
                    officer(room, "snv", "snv-x", "x@y.vn");
                    room.officers()
                            .givePost(ADMIN, new OfficerId("snv-x"), new Post(PostKind.OFFICER, TH), SUMMER_2024);
                }),
                no("post.held", room -> give(room, PostKind.HEAD, TH)),
                no("post.unknown", room -> room.officers().endPost(ADMIN, "zz", SUMMER_2024)),
                no("post.endsBeforeStart", room -> room.officers()
                        .endPost(ADMIN, post(room, TH_HEAD), START.minusDays(1))),
                no("post.lastAdministrator", room -> room.officers().endPost(ADMIN, post(room, SELF), SUMMER_2024)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void itIsRefusedWithASentenceAndNothingIsChanged(String key, Consumer<Room> attempt, DataSource database) {
        Room room = Fixtures.room(database);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> attempt.accept(room))
                .satisfies(refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("organization." + key);
                    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
                    messages.setBasename("messages-organization");
                    messages.setDefaultEncoding("UTF-8");
                    messages.setFallbackToSystemLocale(false);
                    for (Locale locale : Set.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
                        assertThat(messages.getMessage(
                                        refusal.messageKey(),
                                        refusal.arguments().toArray(),
                                        locale))
                                .doesNotContain("{")
                                .endsWith(".");
                    }
                });
    }

    private static Arguments no(String key, Consumer<Room> attempt) {
        return Arguments.of(key, attempt);
    }

    private static void agency(Room room, String code, @Nullable AgencyId parent) {
        room.units().addAgency(ADMIN, code, "X", "Y", parent, AgencyLevel.COMMUNE);
    }

    private static void unit(Room room, String code, String name) {
        room.units().addUnit(ADMIN, OFFICE, code, name, START);
    }

    private static void officer(Room room, String agency, String login, String email) {
        room.officers().addOfficer(ADMIN, new AgencyId(agency), login, "X", email);
    }

    private static void dissolve(Room room, UnitId unit, UnitId successor) {
        room.units().dissolveUnit(ADMIN, unit, SUMMER_2024, Set.of(successor));
    }

    private static void give(Room room, PostKind kind, @Nullable UnitId unit) {
        room.officers().givePost(ADMIN, TH_HEAD, new Post(kind, unit), SUMMER_2024);
    }

    private static String post(Room room, OfficerId officer) {
        return room.organization().officer(officer).orElseThrow().posts().get(0).id();
    }
}
