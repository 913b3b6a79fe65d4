package vn.dondoc.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.organization.Fixtures.ADMIN;
import static vn.dondoc.organization.Fixtures.OFFICE;
import static vn.dondoc.organization.Fixtures.SUMMER_2024;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dondoc.organization.UnitMatch.How;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Post;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.UnitId;

@ExtendWith(OrganizationDatabase.class)
public class OrganizationTest {

    private static final UnitId TH = new UnitId("th");
    private static final UnitId HCTC = new UnitId("hctc");
    private static final UnitId ALL = new UnitId("vp-all");
    private static final OfficerId TH_HEAD = new OfficerId("th-head");

    private Fixtures.Room room;

    @BeforeEach
    void anOffice(DataSource database) {
        room = Fixtures.room(database);
    }

    @Test
    void postsOfTodayMakeTheActor() {
        room.officers().givePost(ADMIN, TH_HEAD, new Post(PostKind.HEAD, HCTC), LocalDate.of(2024, 7, 1));
        assertThat(room.organization().actor(TH_HEAD)).hasValueSatisfying(actor -> {
            assertThat(actor.agency()).isEqualTo(OFFICE);
            assertThat(actor.heads(TH)).isTrue();
            assertThat(actor.heads(HCTC)).as("begins next month").isFalse();
        });
    }

    @Test
    void aPostIsHeldToTheEndOfItsLastDay() {
        String post = room.officers().givePost(ADMIN, TH_HEAD, new Post(PostKind.DEPUTY, HCTC), Fixtures.START);
        room.officers().endPost(ADMIN, post, SUMMER_2024);
        assertThat(room.organization().actor(TH_HEAD).orElseThrow().heads(HCTC)).isTrue();
        room.officers().endPost(ADMIN, post, SUMMER_2024.minusDays(1));
        assertThat(room.organization().actor(TH_HEAD).orElseThrow().heads(HCTC)).isFalse();
    }

    @Test
    void whoHasLeftActsNoMoreButStaysOnRecord() {
        room.officers().deactivateOfficer(ADMIN, TH_HEAD);
        assertThat(room.organization().actor(TH_HEAD)).isEmpty();
        assertThat(room.organization().officersOf(TH)).isEmpty();
        assertThat(room.organization().officer(TH_HEAD)).hasValueSatisfying(officer -> {
            assertThat(officer.active()).isFalse();
            assertThat(officer.posts())
                    .singleElement()
                    .extracting(PostView::validTo)
                    .isEqualTo(SUMMER_2024);
        });
        assertThat(room.events()).containsOnly(new OfficerChanged(TH_HEAD));
    }

    @Test
    void whoComesBackHasNoneOfTheFormerPosts() {
        room.officers().givePost(ADMIN, TH_HEAD, new Post(PostKind.HEAD, HCTC), LocalDate.of(2024, 7, 1));
        room.officers().deactivateOfficer(ADMIN, TH_HEAD);
        room.officers().reactivateOfficer(ADMIN, TH_HEAD);
        assertThat(room.organization().officer(TH_HEAD).orElseThrow().posts())
                .noneMatch(post -> post.validOn(LocalDate.of(2024, 7, 1)));
    }

    @Test
    void aCollectiveStandsForTheRoomsThatExistOnTheDay() {
        room.units().setMembers(ADMIN, ALL, true, Set.of());
        room.units().addUnit(ADMIN, OFFICE, "nk", "Nhà khách tỉnh", LocalDate.of(2024, 7, 1));
        assertThat(room.organization().members(ALL, SUMMER_2024)).containsExactlyInAnyOrder(HCTC, TH);
        assertThat(room.organization().members(ALL, LocalDate.of(2024, 7, 1))).hasSize(3);
        room.units().setMembers(ADMIN, ALL, false, Set.of(TH));
        assertThat(room.organization().members(ALL, SUMMER_2024)).containsExactly(TH);
    }

    @Test
    void aRoomStandsForItselfAndAnUnknownUnitForNobody() {
        assertThat(room.organization().members(TH, SUMMER_2024)).containsExactly(TH);
        assertThat(room.organization().members(new UnitId("zz"), SUMMER_2024)).isEmpty();
    }

    @Test
    void aRenamedUnitIsStillFoundByItsFormerName() {
        room.units().renameUnit(ADMIN, TH, "Phòng Tổng hợp - Kinh tế");
        assertThat(room.organization().match(OFFICE, "Phòng Tổng hợp", SUMMER_2024))
                .isEqualTo(new UnitMatch(TH, How.ALIAS, List.of()));
        room.units().renameUnit(ADMIN, TH, "Phòng Tổng hợp");
        assertThat(room.organization()
                        .match(OFFICE, "Phòng Tổng hợp", SUMMER_2024)
                        .how())
                .isEqualTo(How.NAME);
    }

    @Test
    void dissolvingAUnitEndsItsPostsAndLeadsToItsSuccessor() {
        room.units().dissolveUnit(ADMIN, TH, LocalDate.of(2024, 5, 31), Set.of(HCTC));
        assertThat(room.organization().units(OFFICE, SUMMER_2024))
                .extracting(UnitView::id)
                .doesNotContain(TH);
        assertThat(room.organization().actor(TH_HEAD).orElseThrow().posts()).isEmpty();
        UnitMatch match = room.organization().match(OFFICE, "Phòng Tổng hợp", SUMMER_2024);
        assertThat(match.how()).isEqualTo(How.FORMER);
        assertThat(match.suggestions()).extracting(UnitView::id).containsExactly(HCTC);
        assertThat(room.organization().successors(TH, SUMMER_2024))
                .extracting(UnitView::id)
                .containsExactly(HCTC);
        assertThat(room.events()).containsExactly(new OfficerChanged(TH_HEAD), new UnitChanged(TH));
    }

    @Test
    void oneUnitOfAnAgencyMonitorsItsPlans() {
        room.units().setMonitoringUnit(ADMIN, TH);
        room.units().setMonitoringUnit(ADMIN, HCTC);
        assertThat(room.organization().monitoringUnit(OFFICE, SUMMER_2024))
                .map(UnitView::id)
                .contains(HCTC);
        assertThat(room.events()).containsExactly(new UnitChanged(TH), new UnitChanged(TH), new UnitChanged(HCTC));
    }
}
