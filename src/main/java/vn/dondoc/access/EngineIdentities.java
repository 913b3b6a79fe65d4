package vn.dondoc.access;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.organization.AgencyAdded;
import vn.dondoc.organization.AgencyView;
import vn.dondoc.organization.OfficerChanged;
import vn.dondoc.organization.OfficerView;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.UnitChanged;
import vn.dondoc.organization.UnitView;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.OfficerId;

/**
 * Keeps the engine's tenants, groups and users in step with the organisation, in the same transaction. Who has left
 * stays as a user, so that former work keeps its name, but loses all memberships.
 */
@Component
@Transactional
class EngineIdentities {

    private final Organization organization;
    private final IdentityService identities;
    private final EngineGrants grants;
    private final Passwords passwords;

    EngineIdentities(Organization organization, IdentityService identities, EngineGrants grants, Passwords passwords) {
        this.organization = organization;
        this.identities = identities;
        this.grants = grants;
        this.passwords = passwords;
    }

    /** Brings everything in step; writes only what differs. */
    void syncAll() {
        group(EngineGroups.ADMINISTRATORS, "Quản trị hệ thống", "SYSTEM");
        grants.grantEverybody();
        grants.grantAdministrators();
        for (AgencyView agency : organization.agencies()) {
            sync(agency);
            organization.allUnits(agency.id()).forEach(this::sync);
            organization.officers(agency.id()).forEach(this::sync);
        }
    }

    @EventListener
    void on(AgencyAdded event) {
        organization.agency(event.agency()).ifPresent(this::sync);
    }

    @EventListener
    void on(UnitChanged event) {
        organization.unit(event.unit()).ifPresent(this::sync);
    }

    @EventListener
    void on(OfficerChanged event) {
        sync(event.officer());
    }

    /** Also called at each login, since posts begin and end on days on which nobody touches them. */
    void sync(OfficerId officer) {
        organization.officer(officer).ifPresent(this::sync);
    }

    private void sync(AgencyView agency) {
        tenant(agency);
        group(EngineGroups.leaders(agency.id()), "Lãnh đạo – " + agency.name(), "LEADER");
        group(EngineGroups.clerks(agency.id()), "Văn thư – " + agency.name(), "CLERK");
        group(EngineGroups.appraisers(agency.id()), "Thẩm định – " + agency.name(), "APPRAISER");
        grants.grantSupervisors(EngineGroups.leaders(agency.id()));
    }

    private void sync(UnitView unit) {
        if (unit.collective()) {
            return;
        }
        group(EngineGroups.heads(unit.id()), "Phụ trách " + unit.name(), "HEAD");
        group(EngineGroups.everybodyOf(unit.id()), unit.name(), "UNIT");
        if (unit.monitoring()) {
            grants.grantSupervisors(EngineGroups.heads(unit.id()));
        } else {
            grants.withdrawSupervision(EngineGroups.heads(unit.id()));
        }
    }

    private void sync(OfficerView officer) {
        String id = officer.id().value();
        user(officer);
        Optional<Actor> actor = organization.actor(officer.id());
        Set<String> wanted = actor.map(EngineGroups::of).orElse(Set.of());
        Set<String> current = new HashSet<>();
        identities.createGroupQuery().groupMember(id).list().stream()
                .map(Group::getId)
                .filter(EngineGroups::followsFromPosts)
                .forEach(current::add);
        for (String group : wanted) {
            if (!current.contains(group)) {
                identities.createMembership(id, group);
            }
        }
        current.stream()
                .filter(group -> !wanted.contains(group))
                .forEach(group -> identities.deleteMembership(id, group));
        tenantMembership(officer, actor.isPresent());
    }

    private void user(OfficerView officer) {
        String id = officer.id().value();
        User user = identities.createUserQuery().userId(id).singleResult();
        boolean isNew = user == null;
        if (isNew) {
            user = identities.newUser(id);
            // Nobody learns it: the engine's own login is no way in.
            user.setPassword(passwords.oneTime() + passwords.oneTime());
        }
        if (isNew
                || !officer.name().equals(user.getFirstName())
                || !officer.email().equals(user.getEmail())) {
            user.setFirstName(officer.name());
            user.setLastName("");
            user.setEmail(officer.email());
            identities.saveUser(user);
        }
    }

    private void tenantMembership(OfficerView officer, boolean wanted) {
        String id = officer.id().value();
        String agency = officer.agency().value();
        boolean member = identities.createTenantQuery().userMember(id).list().stream()
                .anyMatch(tenant -> tenant.getId().equals(agency));
        if (wanted && !member) {
            identities.createTenantUserMembership(agency, id);
        } else if (!wanted && member) {
            identities.deleteTenantUserMembership(agency, id);
        }
    }

    private void tenant(AgencyView agency) {
        Tenant tenant =
                identities.createTenantQuery().tenantId(agency.id().value()).singleResult();
        if (tenant == null) {
            tenant = identities.newTenant(agency.id().value());
        } else if (agency.name().equals(tenant.getName())) {
            return;
        }
        tenant.setName(agency.name());
        identities.saveTenant(tenant);
    }

    private void group(String id, String name, String type) {
        Group group = identities.createGroupQuery().groupId(id).singleResult();
        if (group == null) {
            group = identities.newGroup(id);
        } else if (name.equals(group.getName())) {
            return;
        }
        group.setName(name);
        group.setType(type);
        identities.saveGroup(group);
    }
}
