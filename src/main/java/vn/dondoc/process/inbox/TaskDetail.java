package vn.dondoc.process.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A task with what its form shows.
 *
 * @param variables what the form's read-only fields and choice lists show
 * @param schema the form, as Camunda Forms JSON
 */
public record TaskDetail(TaskView task, Map<String, Object> variables, JsonNode schema) {}
