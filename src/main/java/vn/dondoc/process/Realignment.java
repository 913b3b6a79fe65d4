package vn.dondoc.process;

import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import vn.dondoc.assignment.Routing;

/** Moves what the engine waits for to where the assignment says: the officer, the due date, the escalation. */
final class Realignment {

    private final ProcessEngine engine;

    Realignment(ProcessEngine engine) {
        this.engine = engine;
    }

    void align(Routing routing) {
        AsFlow.run(engine.getIdentityService(), () -> alignAsFlow(routing));
    }

    private void alignAsFlow(Routing routing) {
        @Nullable Date due = AssignmentWork.date(routing.dueAt());
        for (Task task : engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(routing.id().value())
                .taskDefinitionKey(AssignmentModel.CARRY_OUT)
                .list()) {
            task.setDueDate(due);
            task.setAssignee(
                    routing.officer() == null ? null : routing.officer().value());
            engine.getTaskService().saveTask(task);
            for (Job timer : engine.getManagementService()
                    .createJobQuery()
                    .processInstanceId(task.getProcessInstanceId())
                    .activityId(AssignmentModel.TIMER_OVERDUE)
                    .list()) {
                engine.getManagementService().setJobDuedate(timer.getId(), AssignmentWork.escalation(routing));
            }
        }
    }
}
