package vn.dondoc.bench;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DurableDatabase;
import vn.dondoc.process.ReferenceEngine;
import vn.dondoc.shared.Ids;

/** The bare engine with authorization and tenants, called as the same people; gateways get their fact directly. */
final class Reference extends Side implements AutoCloseable {

    private static final String AGENCY = "vpubnd";

    private static final Map<String, List<String>> GROUPS = Map.of(
            "leader", List.of("leader-vpubnd"),
            "clerk", List.of("unit-hctc", "clerk-vpubnd"),
            "th-head", List.of("unit-th", "head-th"),
            "th-officer", List.of("unit-th"),
            "hctc-officer", List.of("unit-hctc"));

    private static final Map<String, Map<String, Object>> FACTS = Map.of(
            REVIEW, Map.of("planApproved", true),
            CONFIRM, Map.of("resultConfirmed", true),
            ACCEPT, Map.of("resultAccepted", true));

    private final ConfigurableApplicationContext context;
    private final ProcessEngine engine;

    private Reference(ConfigurableApplicationContext context) {
        super(
                context.getBean(JdbcClient.class),
                context.getBean(ProcessEngine.class).getManagementService());
        this.context = context;
        this.engine = context.getBean(ProcessEngine.class);
    }

    /** The application's own settings apply, from its configuration file. */
    static Reference start() {
        SpringApplicationBuilder builder = new SpringApplicationBuilder(ReferenceEngine.class)
                .web(WebApplicationType.NONE)
                .profiles("reference")
                .properties(Map.<String, Object>copyOf(DurableDatabase.fresh()));
        return new Reference(builder.run(
                "--camunda.bpm.process-engine-name=reference",
                "--camunda.bpm.database.schema-update=true",
                "--camunda.bpm.job-execution.enabled=false",
                "--spring.datasource.hikari.maximum-pool-size=" + BenchApplication.POOL));
    }

    @Override
    String approved(int tasks) {
        String plan = Ids.next();
        context.getBean(ReferenceEngine.Sizes.class).put(plan, tasks);
        engine.getRuntimeService()
                .createProcessInstanceByKey("planLifecycle")
                .businessKey(plan)
                .setVariables(Variables.putValueTyped("agency", Variables.stringValue(AGENCY, true)))
                .execute();
        complete(REVIEW, open(plan, REVIEW).get(0));
        return plan;
    }

    @Override
    void complete(String key, String task) {
        String who = WHO.get(key);
        engine.getIdentityService().setAuthentication(who, GROUPS.get(who), List.of(AGENCY));
        try {
            engine.getTaskService().complete(task, FACTS.getOrDefault(key, Map.of()));
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
