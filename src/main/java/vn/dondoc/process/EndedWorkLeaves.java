package vn.dondoc.process;

import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ParallelMultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Removes each execution of a parallel multi-instance when it ends. The engine alone keeps all of them until the last
 * one ends, which then takes a second for a plan of a thousand.
 */
@Component
class EndedWorkLeaves extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseMultiInstanceLoopCharacteristics(
                    Element activityElement, Element loopElement, ActivityImpl multiInstance) {
                if (multiInstance.getActivityBehavior() instanceof ParallelMultiInstanceActivityBehavior parsed) {
                    multiInstance.setActivityBehavior(new Behavior(parsed));
                }
            }
        });
    }

    private static final class Behavior extends ParallelMultiInstanceActivityBehavior {

        Behavior(MultiInstanceActivityBehavior parsed) {
            loopCardinalityExpression = parsed.getLoopCardinalityExpression();
            completionConditionExpression = parsed.getCompletionConditionExpression();
            collectionExpression = parsed.getCollectionExpression();
            collectionVariable = parsed.getCollectionVariable();
            collectionElementVariable = parsed.getCollectionElementVariable();
        }

        @Override
        public void concurrentChildExecutionEnded(ActivityExecution scope, ActivityExecution ended) {
            super.concurrentChildExecutionEnded(scope, ended);
            boolean stillOpen = scope.getExecutions().contains(ended);
            if (stillOpen) {
                ended.remove();
            }
        }
    }
}
