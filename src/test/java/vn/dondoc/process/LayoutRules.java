package vn.dondoc.process;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** How the processes are drawn; each rule answers with its findings. */
final class LayoutRules {

    private LayoutRules() {}

    static List<String> drawEverything(ModelSet set) {
        return each(set, drawing -> drawing.model().getModelElementsByType(FlowElement.class).stream()
                .filter(e -> !drawing.draws(e)
                        || (hasOutsideLabel(e) && !drawing.labels().containsKey(e)))
                .map(e -> e.getId() + " or its label is not drawn"));
    }

    static List<String> keepShapesApart(ModelSet set) {
        return each(set, drawing -> pairs(List.copyOf(drawing.shapes().entrySet()))
                .filter(pair -> overlap(pair.first(), pair.second()))
                .map(pair -> pair.first().getKey().getId() + " overlaps "
                        + pair.second().getKey().getId()));
    }

    static List<String> tieEdgesToTheirShapes(ModelSet set) {
        return each(set, drawing -> drawing.edges().entrySet().stream()
                .filter(edge -> !touches(
                                drawing.shape(edge.getKey().getSource()),
                                edge.getValue().get(0).getP1())
                        || !touches(
                                drawing.shape(edge.getKey().getTarget()),
                                edge.getValue().get(edge.getValue().size() - 1).getP2()))
                .map(edge -> edge.getKey().getId() + " does not begin and end at its shapes"));
    }

    static List<String> crossNoEdges(ModelSet set) {
        return each(set, drawing -> pairs(List.copyOf(drawing.edges().entrySet()))
                .filter(pair -> pair.first().getValue().stream()
                        .anyMatch(a -> pair.second().getValue().stream().anyMatch(a::intersectsLine)))
                .map(pair -> pair.first().getKey().getId() + " crosses "
                        + pair.second().getKey().getId()));
    }

    static List<String> leadEdgesAroundOtherShapes(ModelSet set) {
        return each(
                set, drawing -> drawing.edges().entrySet().stream().flatMap(edge -> drawing.shapes().entrySet().stream()
                        .filter(shape -> !shape.getKey().equals(edge.getKey().getSource())
                                && !shape.getKey().equals(edge.getKey().getTarget())
                                && !contains(shape.getKey(), edge.getKey()))
                        .filter(shape -> edge.getValue().stream()
                                .anyMatch(line -> shape.getValue().intersectsLine(line)))
                        .map(shape -> edge.getKey().getId() + " runs through "
                                + shape.getKey().getId())));
    }

    static List<String> leaveLabelsReadable(ModelSet set) {
        return each(set, drawing -> {
            Stream<String> onLabels = pairs(List.copyOf(drawing.labels().entrySet()))
                    .filter(pair ->
                            pair.first().getValue().intersects(pair.second().getValue()))
                    .map(pair -> pair.first().getKey().getId() + "'s label is on that of "
                            + pair.second().getKey().getId());
            Stream<String> onOthers = drawing.labels().entrySet().stream()
                    .filter(label -> drawing.shapes().entrySet().stream()
                                    .anyMatch(shape -> !contains(shape.getKey(), label.getKey())
                                            && shape.getValue().intersects(label.getValue()))
                            || drawing.edges().values().stream()
                                    .flatMap(List::stream)
                                    .anyMatch(label.getValue()::intersectsLine))
                    .map(label -> label.getKey().getId() + "'s label is on a shape or an edge");
            return Stream.concat(onLabels, onOthers);
        });
    }

    /** The happy path of a process, as ids in the order in which they are read. */
    static List<String> keepOneLine(ModelSet set, List<String> happyPath) {
        return each(set, drawing -> {
            List<Rectangle2D> line = happyPath.stream()
                    .map(id -> drawing.model().<ModelElementInstance>getModelElementById(id))
                    .filter(FlowNode.class::isInstance)
                    .map(node -> drawing.shape((FlowNode) node))
                    .toList();
            return Stream.iterate(1, i -> i < line.size(), i -> i + 1)
                    .filter(i -> line.get(i).getCenterY() != line.get(i - 1).getCenterY()
                            || line.get(i).getMinX() <= line.get(i - 1).getMaxX())
                    .map(i -> happyPath.get(i) + " leaves the line of the happy path");
        });
    }

    private static boolean hasOutsideLabel(FlowElement element) {
        return element.getName() != null
                && (element instanceof Event || element instanceof Gateway || element instanceof SequenceFlow);
    }

    private static boolean overlap(Map.Entry<FlowNode, Rectangle2D> a, Map.Entry<FlowNode, Rectangle2D> b) {
        if (contains(a.getKey(), b.getKey())) {
            return !a.getValue().contains(b.getValue());
        }
        if (contains(b.getKey(), a.getKey())) {
            return !b.getValue().contains(a.getValue());
        }
        return a.getValue().intersects(b.getValue())
                && !attached(a.getKey(), b.getKey())
                && !attached(b.getKey(), a.getKey());
    }

    private static boolean attached(FlowNode event, FlowNode activity) {
        return event instanceof BoundaryEvent boundary
                && boundary.getAttachedTo().equals(activity);
    }

    private static boolean contains(FlowNode outer, BaseElement inner) {
        for (ModelElementInstance e = inner.getParentElement(); e != null; e = e.getParentElement()) {
            if (e.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean touches(Rectangle2D shape, Point2D end) {
        Rectangle2D inside =
                new Rectangle2D.Double(shape.getX() + 1, shape.getY() + 1, shape.getWidth() - 2, shape.getHeight() - 2);
        Rectangle2D outside =
                new Rectangle2D.Double(shape.getX() - 1, shape.getY() - 1, shape.getWidth() + 2, shape.getHeight() + 2);
        return outside.contains(end) && !inside.contains(end);
    }

    private static List<String> each(ModelSet set, Function<Drawing, Stream<String>> rule) {
        return set.processes().values().stream().map(Drawing::of).flatMap(rule).toList();
    }

    private static <T> Stream<Pair<T>> pairs(List<T> all) {
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (T other : all.subList(i + 1, all.size())) {
                pairs.add(new Pair<>(all.get(i), other));
            }
        }
        return pairs.stream();
    }

    private record Pair<T>(T first, T second) {}
}
