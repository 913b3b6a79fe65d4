package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.WholeApplication;

@WholeApplication
class ExpressionsTest {

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    /** Filters are what evaluates expressions outside of the models. */
    private long tasksOf(String expression) {
        Filter filter = filters.newTaskFilter("of " + expression)
                .setQuery(tasks.createTaskQuery().taskAssigneeExpression(expression));
        filters.saveFilter(filter);
        try {
            return filters.count(filter.getId());
        } finally {
            filters.deleteFilter(filter.getId());
        }
    }

    @Test
    void theyReachTheBeansOfTheModelsAndNoOthers() {
        assertThat(tasksOf("${planWork.hashCode().toString()}")).isZero();
        assertThatThrownBy(() -> tasksOf("${dataSource.toString()}"))
                .hasRootCauseMessage("Cannot resolve identifier 'dataSource'");
    }
}
