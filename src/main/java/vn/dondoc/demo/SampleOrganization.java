package vn.dondoc.demo;

import static vn.dondoc.shared.PostKind.ADMINISTRATOR;
import static vn.dondoc.shared.PostKind.APPRAISER;
import static vn.dondoc.shared.PostKind.CLERK;
import static vn.dondoc.shared.PostKind.HEAD;
import static vn.dondoc.shared.PostKind.LEADER;
import static vn.dondoc.shared.PostKind.OFFICER;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.SampleAccounts;
import vn.dondoc.organization.AgencyLevel;
import vn.dondoc.organization.OfficerAdministration;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.OrganizationAdministration;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Post;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.UnitId;

/**
 * The organisation of the demo: a province, its Office with six units, two departments and a commune, as they were in
 * 2024. People are posts; nobody is named.
 */
@Component
@Profile("demo")
class SampleOrganization {

    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final AgencyId PROVINCE = new AgencyId("tinh");
    private static final AgencyId OFFICE = new AgencyId("vpubnd");
    private static final AgencyId COMMUNICATIONS = new AgencyId("sttt");
    private static final AgencyId HOME_AFFAIRS = new AgencyId("snv");
    private static final AgencyId COMMUNE = new AgencyId("camgiang");
    private static final Actor BUILDER =
            new Actor(new OfficerId("demo"), "Demo", OFFICE, Set.of(new Post(ADMINISTRATOR, null)));

    private final Organization organization;
    private final OrganizationAdministration agencies;
    private final OfficerAdministration officers;
    private final SampleAccounts accounts;
    private final String password;

    SampleOrganization(
            Organization organization,
            OrganizationAdministration agencies,
            OfficerAdministration officers,
            SampleAccounts accounts,
            @Value("${dondoc.demo.password:dondoc}") String password) {
        this.organization = organization;
        this.agencies = agencies;
        this.officers = officers;
        this.accounts = accounts;
        this.password = password;
    }

    /** Once, on an empty database; later only the shared password follows its setting. */
    @Transactional
    void ensure() {
        if (!organization.agencies().isEmpty()) {
            accounts.follow(password);
            return;
        }
        Set<OfficerId> people = new LinkedHashSet<>();
        agency(PROVINCE, "Ủy ban nhân dân tỉnh Bắc Kạn", "Bắc Kạn", null, AgencyLevel.PROVINCE);
        office(people);
        communications(people);
        homeAffairs(people);
        commune(people);
        accounts.open(people, password);
    }

    private void office(Set<OfficerId> people) {
        agency(OFFICE, "Văn phòng Ủy ban nhân dân tỉnh Bắc Kạn", "Bắc Kạn", PROVINCE, AgencyLevel.DEPARTMENT);
        people.add(officer(OFFICE, "admin", "Quản trị viên", new Post(ADMINISTRATOR, null)));
        people.add(officer(OFFICE, "leader", "Chánh Văn phòng", new Post(LEADER, null)));
        people.add(officer(OFFICE, "clerk", "Văn thư Văn phòng", new Post(CLERK, null)));
        UnitId monitoring = unit(OFFICE, "hctc", "Phòng Hành chính tổ chức - Quản trị tài vụ", "Phòng HCTC-QTTV");
        agencies.setMonitoringUnit(BUILDER, monitoring);
        unit(OFFICE, "ncpc", "Phòng Nội chính - Pháp chế");
        unit(OFFICE, "th", "Phòng Tổng hợp");
        unit(OFFICE, "vxnv", "Phòng Văn xã - Ngoại vụ");
        unit(OFFICE, "cbth", "Trung tâm Công báo - Tin học");
        unit(OFFICE, "nk", "Nhà khách tỉnh", "Nhà khách");
        collective(
                OFFICE,
                "vp-all",
                "Các phòng, ban, đơn vị thuộc Văn phòng",
                "Các phòng, ban, đơn vị thuộc Văn phòng UBND tỉnh");
        people.addAll(pair("hctc", "Trưởng phòng HCTC-QTTV", "Chuyên viên Phòng HCTC-QTTV"));
        people.addAll(pair("ncpc", "Trưởng phòng Nội chính - Pháp chế", "Chuyên viên Phòng Nội chính - Pháp chế"));
        people.addAll(pair("th", "Trưởng phòng Tổng hợp", "Chuyên viên Phòng Tổng hợp"));
        people.addAll(pair("vxnv", "Trưởng phòng Văn xã - Ngoại vụ", "Chuyên viên Phòng Văn xã - Ngoại vụ"));
        people.addAll(pair("cbth", "Giám đốc Trung tâm Công báo - Tin học", "Viên chức Trung tâm Công báo - Tin học"));
        people.addAll(pair("nk", "Giám đốc Nhà khách tỉnh", "Nhân viên Nhà khách tỉnh"));
    }

    private void communications(Set<OfficerId> people) {
        agency(
                COMMUNICATIONS,
                "Sở Thông tin và Truyền thông tỉnh Bắc Kạn",
                "Bắc Kạn",
                PROVINCE,
                AgencyLevel.DEPARTMENT);
        UnitId bureau = unit(COMMUNICATIONS, "sttt-vp", "Văn phòng Sở");
        agencies.setMonitoringUnit(BUILDER, bureau);
        UnitId technology = unit(
                COMMUNICATIONS, "sttt-cntt", "Phòng Công nghệ thông tin - Bưu chính, Viễn thông", "Phòng CNTT-BCVT");
        collective(COMMUNICATIONS, "sttt-all", "Các phòng, đơn vị thuộc Sở");
        people.add(officer(COMMUNICATIONS, "sttt-leader", "Giám đốc Sở TT&TT", new Post(LEADER, null)));
        people.add(officer(
                COMMUNICATIONS,
                "sttt-head",
                "Chánh Văn phòng Sở TT&TT, phụ trách Phòng CNTT-BCVT",
                new Post(HEAD, bureau),
                new Post(HEAD, technology)));
        people.add(officer(
                COMMUNICATIONS,
                "sttt-officer",
                "Chuyên viên Sở TT&TT, kiêm văn thư",
                new Post(OFFICER, bureau),
                new Post(OFFICER, technology),
                new Post(CLERK, null)));
    }

    private void homeAffairs(Set<OfficerId> people) {
        agency(HOME_AFFAIRS, "Sở Nội vụ tỉnh Bắc Kạn", "Bắc Kạn", PROVINCE, AgencyLevel.DEPARTMENT);
        people.add(
                officer(HOME_AFFAIRS, "snv-appraiser", "Chuyên viên thẩm định Sở Nội vụ", new Post(APPRAISER, null)));
    }

    private void commune(Set<OfficerId> people) {
        agency(COMMUNE, "Ủy ban nhân dân xã Cẩm Giàng", "Cẩm Giàng", PROVINCE, AgencyLevel.COMMUNE);
        UnitId statistics =
                unit(COMMUNE, "camgiang-vptk", "Công chức Văn phòng - Thống kê", "Công chức VP-TK", "VP-TK");
        agencies.setMonitoringUnit(BUILDER, statistics);
        people.add(officer(
                COMMUNE,
                "camgiang-leader",
                "Chủ tịch UBND xã Cẩm Giàng",
                new Post(LEADER, null),
                new Post(HEAD, statistics)));
        people.add(officer(
                COMMUNE,
                "camgiang-officer",
                "Công chức Văn phòng - Thống kê xã Cẩm Giàng",
                new Post(OFFICER, statistics),
                new Post(CLERK, null)));
    }

    private void agency(AgencyId id, String name, String place, @Nullable AgencyId parent, AgencyLevel level) {
        agencies.addAgency(BUILDER, id.value(), name, place, parent, level);
    }

    private UnitId unit(AgencyId agency, String code, String name, String... aliases) {
        UnitId id = agencies.addUnit(BUILDER, agency, code, name, FOUNDED);
        List.of(aliases).forEach(alias -> agencies.addAlias(BUILDER, id, alias));
        return id;
    }

    private void collective(AgencyId agency, String code, String name, String... aliases) {
        UnitId id = agencies.addCollective(BUILDER, agency, code, name, FOUNDED);
        List.of(aliases).forEach(alias -> agencies.addAlias(BUILDER, id, alias));
        agencies.setMembers(BUILDER, id, true, Set.of());
    }

    private List<OfficerId> pair(String unit, String head, String officer) {
        return List.of(
                officer(OFFICE, unit + "-head", head, inUnit(HEAD, unit)),
                officer(OFFICE, unit + "-officer", officer, inUnit(OFFICER, unit)));
    }

    private static Post inUnit(PostKind kind, String unit) {
        return new Post(kind, new UnitId(unit));
    }

    private OfficerId officer(AgencyId agency, String login, String name, Post... posts) {
        OfficerId id = officers.addOfficer(BUILDER, agency, login, name, login + "@dondoc.example");
        List.of(posts).forEach(post -> officers.givePost(BUILDER, id, post, FOUNDED));
        return id;
    }
}
