package vn.dondoc.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The beans that expressions in models may reach; no others. */
@Component
class ModelBeans {

    private final Map<String, Object> byName = new HashMap<>();

    ModelBeans(
            Map<String, JavaDelegate> steps,
            Map<String, UserTaskDoor> doors,
            Candidates candidates,
            AssignmentWork assignmentWork,
            PlanWork planWork) {
        byName.putAll(steps);
        byName.putAll(doors);
        byName.put("candidates", candidates);
        byName.put("assignmentWork", assignmentWork);
        byName.put("planWork", planWork);
    }

    Map<String, Object> byName() {
        return Map.copyOf(byName);
    }
}
