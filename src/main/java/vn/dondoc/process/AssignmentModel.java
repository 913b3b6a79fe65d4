package vn.dondoc.process;

/** Names in {@code assignment.bpmn}. */
final class AssignmentModel {

    static final String PROCESS = "assignment";

    static final String APPOINT_OFFICER = "UserTask_AppointOfficer";
    static final String CARRY_OUT = "UserTask_CarryOut";
    static final String CONFIRM_RESULT = "UserTask_ConfirmResult";
    static final String ACCEPT_RESULT = "UserTask_AcceptResult";
    static final String HANDLE_OVERDUE = "UserTask_HandleOverdueAssignment";
    static final String ANSWER_DIFFICULTY = "UserTask_AnswerDifficulty";
    static final String DECIDE_EXTENSION = "UserTask_DecideExtension";
    static final String GIVE_INPUT = "UserTask_GiveInput";

    static final String TIMER_OVERDUE = "BoundaryTimer_AssignmentOverdue";

    static final String MESSAGE_TRIGGERED = "WorkTriggered";
    static final String MESSAGE_DIFFICULTY = "DifficultyRaised";
    static final String MESSAGE_EXTENSION = "ExtensionAsked";
    static final String MESSAGE_INPUT = "InputAsked";

    /** Fact for the gateway after the head's confirmation. */
    static final String RESULT_CONFIRMED = "resultConfirmed";

    /** Fact for the gateway after the acceptance. */
    static final String RESULT_ACCEPTED = "resultAccepted";

    /** Which request an event subprocess is about. */
    static final String REQUEST_ID = "requestId";

    private AssignmentModel() {}
}
