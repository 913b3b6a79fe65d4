package vn.dondoc.process;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.jspecify.annotations.Nullable;

/** How process models are called, kept and worded; each rule answers with its findings. */
final class ProcessRules {

    private static final Pattern YEARS = Pattern.compile("P\\d{4,}D");
    private static final Pattern VIETNAMESE = Pattern.compile(".*[\\u00C0-\\u1EF9].*", Pattern.DOTALL);
    private static final Pattern GENERATED = Pattern.compile(".*_(?=[a-z]*\\d)[0-9a-z]{6,8}(_di)?");

    private ProcessRules() {}

    static List<String> keepHistoryForYears(ModelSet set) {
        return set.all(Process.class)
                .filter(p -> p.getCamundaHistoryTimeToLiveString() == null
                        || !YEARS.matcher(p.getCamundaHistoryTimeToLiveString()).matches())
                .map(p -> p.getId() + " is not kept for years")
                .toList();
    }

    static List<String> areStartedByTheApplicationAlone(ModelSet set) {
        return set.all(Process.class)
                .filter(p -> !p.isExecutable() || p.isCamundaStartableInTasklist())
                .map(p -> p.getId() + " is not executable or can be started in Tasklist")
                .toList();
    }

    static List<String> speakVietnamese(ModelSet set) {
        Stream<String> processes = set.all(Process.class)
                .filter(p -> !isVietnamese(p.getName()) || !isDocumented(p))
                .map(p -> p.getId() + " has no Vietnamese name or documentation");
        Stream<String> elements = set.all(FlowElement.class)
                .filter(e -> e.getName() == null ? mustBeNamed(e) : !isVietnamese(e.getName()))
                .map(e -> e.getId() + " has no Vietnamese name");
        return Stream.concat(processes, elements).toList();
    }

    static List<String> nameElementsByTypeAndMeaning(ModelSet set) {
        return set.all(FlowElement.class)
                .filter(e -> !e.getId().matches(prefix(e) + "_([A-Z][a-z]+)+"))
                .map(e -> e.getId() + " should be " + prefix(e) + "_ and its meaning")
                .toList();
    }

    static List<String> haveNoGeneratedIds(ModelSet set) {
        return set.xml()
                .map(element -> Objects.toString(element.getAttribute("id"), ""))
                .filter(id -> GENERATED.matcher(id).matches())
                .map(id -> id + " is generated")
                .toList();
    }

    static List<String> areNamedAsTheirFilesOnceOnly(ModelSet set) {
        Stream<Map.Entry<String, String>> processes = set.processes().entrySet().stream()
                .flatMap(file -> file.getValue().getModelElementsByType(Process.class).stream()
                        .map(p -> Map.entry(file.getKey(), p.getId())));
        Stream<Map.Entry<String, String>> forms = set.forms().entrySet().stream()
                .map(file -> Map.entry(file.getKey(), file.getValue().path("id").asText()));
        Set<String> seen = new HashSet<>();
        return Stream.concat(processes, forms)
                .filter(file -> !ModelSet.lowerCamel(file.getKey()).equals(file.getValue())
                        || !file.getKey().matches("[a-z]+(-[a-z]+)*")
                        || !seen.add(file.getValue()))
                .map(file -> file.getValue() + " in " + file.getKey() + " is not named as its file, or not once")
                .toList();
    }

    static List<String> receiveMessagesByName(ModelSet set) {
        Set<String> used = set.all(MessageEventDefinition.class)
                .map(definition -> definition.getMessage().getId())
                .collect(Collectors.toSet());
        return set.all(Message.class)
                .filter(m -> !m.getId().equals("Message_" + m.getName()) || !used.contains(m.getId()))
                .map(m -> m.getId() + " is not named as its message, or received by nobody")
                .toList();
    }

    static List<String> areInTheGlossary(ModelSet set, String glossary) {
        List<String> lines = glossary.lines().toList();
        return set.all(FlowElement.class)
                .filter(e -> e.getName() != null)
                .filter(e -> lines.stream()
                        .noneMatch(line ->
                                line.startsWith("| " + e.getName() + " |") && line.endsWith("| `" + e.getId() + "` |")))
                .map(e -> e.getId() + " is not in the glossary as " + e.getName())
                .toList();
    }

    static boolean isVietnamese(@Nullable String text) {
        return text != null && VIETNAMESE.matcher(text).matches();
    }

    static boolean isDocumented(BaseElement element) {
        return element.getDocumentations().stream().anyMatch(doc -> isVietnamese(doc.getTextContent()));
    }

    private static boolean mustBeNamed(FlowElement element) {
        if (element instanceof SequenceFlow flow) {
            return flow.getSource() instanceof ExclusiveGateway gateway
                    && gateway.getOutgoing().size() > 1;
        }
        return !(element instanceof Gateway gateway) || gateway.getOutgoing().size() > 1;
    }

    private static String prefix(FlowElement element) {
        if (element instanceof CatchEvent event && !(element instanceof StartEvent)) {
            boolean timer = event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
            return (element instanceof BoundaryEvent ? "Boundary" : "Catch") + (timer ? "Timer" : "Message");
        }
        if (element instanceof SubProcess subProcess) {
            return subProcess.triggeredByEvent() ? "EventSubProcess" : "SubProcess";
        }
        if (element instanceof Gateway) {
            return "Gateway";
        }
        if (element instanceof SequenceFlow) {
            return "Flow";
        }
        String type = element.getElementType().getTypeName();
        return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
    }
}
