package vn.dondoc.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.dondoc.shared.Ids;

/**
 * The engine alone, set up as ours and running our models, where everything that the models call does nothing: it
 * answers in the same shape, from no table. What ours takes longer is what our rooms cost.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    CamundaBpmAutoConfiguration.class
})
@Import({AgencyOfInstance.class, Deployment.class})
public class ReferenceEngine {

    private static final Date DUE = Date.from(Instant.parse("2024-12-31T16:59:00Z"));

    private static final List<String> STEPS =
            List.of("issuePlan", "closeYear", "closePlan", "cancelWork", "beginWork", "nextOccurrence");

    private static final List<String> DOORS = List.of(
            "reviewPlanCompleted",
            "revisePlanCompleted",
            "issuePlanCompleted",
            "appointOfficerCompleted",
            "carryOutCompleted",
            "confirmResultCompleted",
            "acceptResultCompleted",
            "handleOverdueAssignmentCompleted",
            "answerDifficultyCompleted",
            "decideExtensionCompleted",
            "giveInputCompleted");

    @Bean
    Sizes sizes() {
        return new Sizes();
    }

    @Bean
    EngineConfiguration.EnginePlugin enginePlugin(AgencyOfInstance agencyOfInstance, Sizes sizes) {
        Map<String, Object> beans = new HashMap<>();
        JavaDelegate step = execution -> {};
        TaskListener door = task -> {};
        STEPS.forEach(name -> beans.put(name, step));
        DOORS.forEach(name -> beans.put(name, door));
        beans.put("candidates", new NoCandidates());
        beans.put("assignmentWork", new NoWork());
        beans.put("planWork", new NoPlan(sizes));
        return new EngineConfiguration.EnginePlugin(agencyOfInstance, beans);
    }

    /** How many pieces of work each plan has, by business key. */
    public static final class Sizes {
        private final Map<String, Integer> sizes = new ConcurrentHashMap<>();

        public void put(String plan, int size) {
            sizes.put(plan, size);
        }
    }

    /** Answers as {@link Candidates}. */
    public static final class NoCandidates {

        public String leaders(DelegateExecution execution) {
            return "leader-" + execution.getTenantId();
        }

        public String clerks(DelegateExecution execution) {
            return "clerk-" + execution.getTenantId();
        }

        public String drafter(DelegateExecution execution) {
            return "hctc-officer";
        }

        public String heads(DelegateExecution execution) {
            return "head-th";
        }

        public String acceptors(DelegateExecution execution) {
            return "unit-hctc";
        }
    }

    /** Answers as {@link AssignmentWork}. */
    public static final class NoWork {

        public @Nullable String officer(DelegateExecution execution) {
            return "th-officer";
        }

        public Date due(DelegateExecution execution) {
            return DUE;
        }

        public Date escalation(DelegateExecution execution) {
            return DUE;
        }

        public boolean waitsForEvent(DelegateExecution execution) {
            return false;
        }

        public boolean startsLater(DelegateExecution execution) {
            return false;
        }

        public boolean hasNextOccurrence(DelegateExecution execution) {
            return false;
        }
    }

    /** Answers as {@link PlanWork}. */
    public static final class NoPlan {
        private final Sizes sizes;

        NoPlan(Sizes sizes) {
            this.sizes = sizes;
        }

        public List<String> assignments(DelegateExecution execution) {
            return Stream.generate(Ids::next)
                    .limit(sizes.sizes.getOrDefault(execution.getProcessBusinessKey(), 0))
                    .toList();
        }
    }
}
