package vn.dondoc.process;

import java.time.Clock;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine's settings that are not plain properties: tenants, and the beans that models may call. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /**
     * Needs the migrated database and the clock first: a moved clock must stand before the engine plans its first job.
     */
    @Bean
    @DependsOnDatabaseInitialization
    EnginePlugin enginePlugin(AgencyOfInstance agencyOfInstance, ModelBeans modelBeans, Clock clock) {
        return new EnginePlugin(agencyOfInstance, modelBeans.byName());
    }

    static final class EnginePlugin extends AbstractProcessEnginePlugin {

        private static final String ID_PATTERN = "[a-zA-Z0-9-]+";

        private final AgencyOfInstance agencyOfInstance;
        private final Map<Object, Object> beans;

        EnginePlugin(AgencyOfInstance agencyOfInstance, Map<String, Object> beans) {
            this.agencyOfInstance = agencyOfInstance;
            this.beans = Map.copyOf(beans);
        }

        @Override
        public void preInit(ProcessEngineConfigurationImpl configuration) {
            configuration.setTenantIdProvider(agencyOfInstance);
            // Records of authority are ours; the engine's trail lives as long as an archive asks for.
            configuration.setHistoryTimeToLive("P3650D");
            // Otherwise the end of a plan rewrites the whole trail of its thousand pieces of work in one transaction.
            configuration.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
            configuration.setHistoryCleanupStrategy("endTimeBased");
            configuration.setFailedJobRetryTimeCycle("R5/PT10M");
            configuration.setDeserializationTypeValidationEnabled(true);
            configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
            // A refusal is an everyday answer; whoever called logs what is not.
            configuration.setEnableCmdExceptionLogging(false);
            // Working on a task is not changing it: no moved dates, no variables, no delegation by the way.
            configuration.setDefaultUserPermissionNameForTask("TASK_WORK");
            configuration.setUserResourceWhitelistPattern(ID_PATTERN);
            configuration.setGroupResourceWhitelistPattern(ID_PATTERN);
            configuration.setTenantResourceWhitelistPattern(ID_PATTERN);
            // Not setBeans: by now Spring's factory has set a manager that reaches every bean of the application.
            configuration.setExpressionManager(new JuelExpressionManager(beans));
        }
    }
}
