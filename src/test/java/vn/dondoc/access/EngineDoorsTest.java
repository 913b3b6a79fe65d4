package vn.dondoc.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class EngineDoorsTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @ParameterizedTest
    @CsvSource({
        "GET, /task/t1",
        "GET, /task/t1/deployed-form",
        "GET, /task/t1/form-variables",
        "POST, /task/t1/claim",
        "POST, /task/t1/unclaim",
        "POST, /task/t1/submit-form",
        "POST, /task/t1/complete",
        "GET, /filter",
        "POST, /filter/f1/list",
        "POST, /filter/f1/count",
        "OPTIONS, /filter",
        "GET, /process-definition/count",
        "GET, /process-definition/p:1:2/xml",
        "GET, /process-instance/i1/activity-instances",
        "POST, /process-instance",
        "POST, /variable-instance",
        "POST, /task",
        "GET, /incident",
        "POST, /job",
        "GET, /user/leader/profile",
    })
    void whatTasklistAndCockpitNeedIsOpen(String method, String path) {
        assertThat(EngineDoors.allow(method, ENGINE + path, false)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /task/t1/bpmnError",
        "POST, /task/t1/bpmnEscalation",
        "POST, /task/t1/delegate",
        "POST, /task/t1/resolve",
        "POST, /task/t1/assignee",
        "POST, /task/create",
        "PUT, /task/t1",
        "DELETE, /task/t1",
        "POST, /task/t1/identity-links",
        "POST, /task/t1/variables",
        "PUT, /task/t1/variables/x",
        "PUT, /task/t1/localVariables/x",
        "POST, /task/t1/comment/create",
        "POST, /filter/create",
        "PUT, /filter/f1",
        "DELETE, /filter/f1",
        "POST, /process-definition/p1/start",
        "POST, /process-definition/key/planLifecycle/start",
        "POST, /process-definition/p1/submit-form",
        "PUT, /process-definition/p1/suspended",
        "DELETE, /process-definition/p1",
        "POST, /process-instance/i1/modification",
        "POST, /process-instance/delete",
        "PUT, /process-instance/i1/suspended",
        "DELETE, /process-instance/i1",
        "PUT, /process-instance/i1/variables/x",
        "POST, /message",
        "POST, /signal",
        "POST, /execution/e1/signal",
        "POST, /execution/e1/messageSubscriptions/m/trigger",
        "POST, /external-task/fetchAndLock",
        "POST, /external-task/x/complete",
        "POST, /job/j1/execute",
        "PUT, /job/j1/duedate",
        "POST, /job/retries",
        "POST, /deployment/create",
        "DELETE, /deployment/d1",
        "POST, /migration/execute",
        "POST, /modification/execute",
        "POST, /batch",
        "POST, /user/create",
        "PUT, /user/leader/profile",
        "PUT, /user/leader/credentials",
        "DELETE, /user/leader",
        "POST, /group/create",
        "PUT, /group/camunda-admin/members/leader",
        "PUT, /tenant/vpubnd/user-members/leader",
        "POST, /authorization/create",
        "PUT, /authorization/a1",
        "POST, /identity/verify",
        "POST, /decision-definition/d1/evaluate",
        "PUT, /decision-definition/d1/history-time-to-live",
        "POST, /condition",
        "DELETE, /history/process-instance/i1",
        "GET, /task/t1/../../user",
    })
    void whatHasAUseCaseOfOursIsShutForAdministratorsToo(String method, String path) {
        assertThat(EngineDoors.allow(method, ENGINE + path, true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /camunda/api/admin/setup/default/user/create",
        "POST, /camunda/api/admin/auth/user/default/login/tasklist",
        "GET, /camunda/api/admin/auth/user/other",
        "GET, /camunda/api/engine/task",
        "POST, /camunda/api/engine/task/t1/complete",
        "GET, /camunda/api/engine/engine/other/task",
        "POST, /camunda/api/admin/plugin/base/default/x",
        "GET, /camunda/api/",
    })
    void theOtherWaysInAreShut(String method, String path) {
        assertThat(EngineDoors.allow(method, path, true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /camunda/api/engine/engine/",
        "GET, /camunda/api/admin/auth/user/default",
        "POST, /camunda/api/admin/auth/user/default/logout",
        "GET, /camunda/api/cockpit/plugin/cockpitPlugins/static/app/plugin.js",
        "POST, /camunda/api/cockpit/plugin/base/default/process-instance",
    })
    void theApplicationsThemselvesAreOpen(String method, String path) {
        assertThat(EngineDoors.allow(method, path, false)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"GET, /user", "GET, /user/count", "GET, /tenant", "GET, /authorization", "PUT, /job/j1/retries"})
    void listsOfPeopleAndRetriesAreForAdministratorsOnly(String method, String path) {
        assertThat(EngineDoors.allow(method, ENGINE + path, false)).isFalse();
        assertThat(EngineDoors.allow(method, ENGINE + path, true)).isTrue();
    }
}
