package vn.dondoc.access;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the engine lets whom see and do. Everybody opens Tasklist and finds there what candidate groups and assignment
 * give; Cockpit is for those who supervise. Nobody is granted filters or deployments, which would be code execution.
 */
@Component
class EngineGrants {

    private final AuthorizationService authorizations;

    EngineGrants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** Models and the names of people and groups are no secrets; instances and tasks are. */
    void grantEverybody() {
        grant(null, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(null, Resources.APPLICATION, "welcome", Permissions.ACCESS);
        grant(null, Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);
        grant(null, Resources.USER, Authorization.ANY, Permissions.READ);
        grant(null, Resources.GROUP, Authorization.ANY, Permissions.READ);
        grant(null, Resources.TENANT, Authorization.ANY, Permissions.READ);
    }

    /** Administrators see the running of all agencies, without their tasks, and may try failed jobs again. */
    void grantAdministrators() {
        for (String application : Set.of("cockpit", "admin")) {
            grant(EngineGroups.ADMINISTRATORS, Resources.APPLICATION, application, Permissions.ACCESS);
        }
        grant(
                EngineGroups.ADMINISTRATORS,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                Permissions.READ,
                Permissions.READ_INSTANCE,
                ProcessDefinitionPermissions.RETRY_JOB);
    }

    /** A group that supervises sees the instances and tasks of its own agency; tenants keep the others out. */
    void grantSupervisors(String group) {
        grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(
                group,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                Permissions.READ,
                Permissions.READ_INSTANCE,
                Permissions.READ_TASK);
    }

    void withdrawSupervision(String group) {
        withdraw(group, Resources.APPLICATION, "cockpit");
        withdraw(group, Resources.PROCESS_DEFINITION, Authorization.ANY);
    }

    private void grant(@Nullable String group, Resource resource, String id, Permission... permissions) {
        Authorization existing = find(group, resource, id);
        if (existing == null) {
            Authorization fresh = authorizations.createNewAuthorization(
                    group == null ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT);
            if (group != null) {
                fresh.setGroupId(group);
            }
            fresh.setResource(resource);
            fresh.setResourceId(id);
            fresh.setPermissions(permissions);
            authorizations.saveAuthorization(fresh);
        } else if (!Set.of(existing.getPermissions(permissions)).containsAll(Set.of(permissions))) {
            existing.setPermissions(permissions);
            authorizations.saveAuthorization(existing);
        }
    }

    private void withdraw(String group, Resource resource, String id) {
        Authorization existing = find(group, resource, id);
        if (existing != null) {
            authorizations.deleteAuthorization(existing.getId());
        }
    }

    private @Nullable Authorization find(@Nullable String group, Resource resource, String id) {
        AuthorizationQuery query =
                authorizations.createAuthorizationQuery().resourceType(resource).resourceId(id);
        return group == null
                ? query.authorizationType(Authorization.AUTH_TYPE_GLOBAL).singleResult()
                : query.authorizationType(Authorization.AUTH_TYPE_GRANT)
                        .groupIdIn(group)
                        .singleResult();
    }
}
