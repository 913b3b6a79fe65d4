package vn.dondoc.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import vn.dondoc.process.inbox.TaskDetail;

/**
 * An open user task with its form.
 *
 * @param variables what the form's fields and choice lists show
 * @param schema the form, as Camunda Forms JSON
 */
record TaskDetailJson(@JsonUnwrapped TaskJson task, Map<String, Object> variables, JsonNode schema) {

    static TaskDetailJson of(TaskDetail detail) {
        return new TaskDetailJson(TaskJson.of(detail.task()), detail.variables(), detail.schema());
    }
}
