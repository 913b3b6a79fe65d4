package vn.dondoc.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.springframework.stereotype.Component;

/**
 * The agency that an instance belongs to: its parent's, or the one named at its start. Never none, because instances
 * without an agency are visible to everybody.
 */
@Component
class AgencyOfInstance implements TenantIdProvider {

    /** Transient start variable with the agency of the business key. */
    static final String AGENCY = "agency";

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        DelegateExecution parent = context.getSuperExecution();
        if (parent != null) {
            return parent.getTenantId();
        }
        Object agency = context.getVariables().get(AGENCY);
        if (agency instanceof String id) {
            return id;
        }
        throw new IllegalStateException("An instance of "
                + context.getProcessDefinition().getKey() + " is started without the agency it belongs to");
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        throw new UnsupportedOperationException("no cases here");
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext context) {
        DelegateExecution execution = context.getExecution();
        if (execution == null) {
            throw new IllegalStateException("A decision is recorded without the agency it belongs to");
        }
        return execution.getTenantId();
    }
}
