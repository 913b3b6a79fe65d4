package vn.dondoc.web.pages;

import java.util.Set;

/** The user tasks that have pages for many at once. */
final class TaskKeys {

    static final String APPOINT = "UserTask_AppointOfficer";
    static final String CONFIRM = "UserTask_ConfirmResult";
    static final String ACCEPT = "UserTask_AcceptResult";

    /** Handled many at a time, hence counted and not listed. */
    static final Set<String> IN_BULK = Set.of(APPOINT, CONFIRM, ACCEPT);

    private TaskKeys() {}
}
