package vn.dondoc.access;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What Tasklist, Cockpit and Admin may ask of the engine over HTTP; everything else is shut. A person's rights in the
 * engine are checked on top of it. Whatever changes more than one's own task has a use case of ours instead.
 */
final class EngineDoors {

    private record Door(String methods, Pattern path) {
        boolean allows(String method, String wanted) {
            return List.of(methods.split("\\|")).contains(method)
                    && path.matcher(wanted).matches();
        }
    }

    private static final String ENGINE = "/camunda/api/engine/engine/default/";
    private static final String ID = "[^/]+";

    private static final List<Door> DOORS = List.of(
            // Who is logged in, and out.
            door("GET", "/camunda/api/engine/engine/?"),
            door("GET", "/camunda/api/admin/auth/user/default"),
            door("POST", "/camunda/api/admin/auth/user/default/logout"),
            engine("GET", "user/{id}/profile"),
            engine("GET", "identity/(groups|password-policy)"),
            engine("GET|POST", "group(/count)?"),
            engine("GET", "version"),
            engine("GET", "authorization/check"),
            // What extends the applications: scripts, and Cockpit's own queries, which only read.
            door("GET", "/camunda/api/(cockpit|tasklist|admin|welcome)/plugin/{id}/static/.+"),
            door("GET|POST", "/camunda/api/cockpit/plugin/base/default/.+"),
            // Tasks and the filters that list them.
            engine("GET", "filter"),
            engine("GET|POST", "filter/count"),
            engine("GET", "filter/{id}"),
            engine("GET|POST", "filter/{id}/(list|count|singleResult)"),
            engine("OPTIONS", "(filter|task|authorization|process-definition|process-instance|deployment)"),
            engine("OPTIONS", "(filter|task)/{id}"),
            engine("GET|POST", "task"),
            engine("GET|POST", "task/count"),
            engine("GET", "task/{id}"),
            engine("GET", "task/{id}/(form|deployed-form|rendered-form|form-variables|variables|localVariables)"),
            engine("GET", "task/{id}/(identity-links|comment|attachment)"),
            // Working on a task: these complete it through the listener that asks the use case.
            engine("POST", "task/{id}/(claim|unclaim|submit-form|complete)"),
            // Models and what runs.
            engine("GET", "process-definition(/count|/statistics)?"),
            engine("GET", "process-definition/{id}(/xml|/diagram|/statistics|/form-variables)?"),
            engine("GET", "process-definition/key/{id}(/xml|/diagram|/statistics)?"),
            engine("GET", "(decision-definition|decision-requirements-definition)(/count)?"),
            engine("GET", "decision-definition/{id}(/xml|/diagram)?"),
            engine("GET", "case-definition(/count)?"),
            engine("GET|POST", "(process-instance|execution|variable-instance|external-task)(/count)?"),
            engine("GET", "process-instance/{id}(/activity-instances)?"),
            engine("GET", "(variable-instance|execution|incident)/{id}"),
            engine("GET", "incident(/count)?"),
            engine("GET|POST", "(job|job-definition)(/count)?"),
            engine("GET", "(job|job-definition)/{id}"),
            engine("GET", "deployment(/count)?"),
            engine("GET", "deployment/{id}(/resources)?"),
            engine("GET|POST", "history/(activity-instance|process-instance|task|user-operation|incident)(/count)?"),
            engine("GET", "job/{id}/stacktrace"));

    /** Looking around in Admin, and whatever may name people of other agencies. */
    private static final List<Door> DOORS_OF_ADMINISTRATORS = List.of(
            engine("GET", "(user|tenant|authorization)(/count)?"),
            engine("OPTIONS", "(user|group|tenant)/?"),
            engine("GET", "(group|tenant|authorization)/{id}"),
            // A failed job is tried again; the engine lets only administrators, too.
            engine("PUT", "job/{id}/retries"));

    private EngineDoors() {}

    /** Whether the applications may ask this; the path is that of the request, not decoded. */
    static boolean allow(String method, String path, boolean administrator) {
        return DOORS.stream().anyMatch(door -> door.allows(method, path))
                || (administrator && DOORS_OF_ADMINISTRATORS.stream().anyMatch(door -> door.allows(method, path)));
    }

    private static Door engine(String methods, String path) {
        return door(methods, Pattern.quote(ENGINE) + path);
    }

    private static Door door(String methods, String path) {
        return new Door(methods, Pattern.compile(path.replace("{id}", ID)));
    }
}
