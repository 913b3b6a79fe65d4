package vn.dondoc.process;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.jspecify.annotations.Nullable;

/** The geometry of one process: where its nodes, flows and outside labels stand. */
record Drawing(
        BpmnModelInstance model,
        Map<FlowNode, Rectangle2D> shapes,
        Map<SequenceFlow, List<Line2D>> edges,
        Map<FlowElement, Rectangle2D> labels) {

    static Drawing of(BpmnModelInstance model) {
        Drawing drawing = new Drawing(model, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
            if (shape.getBpmnElement() instanceof FlowNode node) {
                drawing.shapes.put(node, rectangle(shape.getBounds()));
                drawing.label(node, shape.getBpmnLabel());
            }
        }
        for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
            if (edge.getBpmnElement() instanceof SequenceFlow flow) {
                drawing.edges.put(flow, lines(List.copyOf(edge.getWaypoints())));
                drawing.label(flow, edge.getBpmnLabel());
            }
        }
        return drawing;
    }

    boolean draws(FlowElement element) {
        return element instanceof SequenceFlow ? edges.containsKey(element) : shapes.containsKey(element);
    }

    /** Where a node stands; an empty place far away if it is not drawn, which another rule reports. */
    Rectangle2D shape(FlowNode node) {
        return shapes.getOrDefault(node, new Rectangle2D.Double(-1, -1, 0, 0));
    }

    private void label(FlowElement element, @Nullable BpmnLabel label) {
        if (label != null && label.getBounds() != null) {
            labels.put(element, rectangle(label.getBounds()));
        }
    }

    private static List<Line2D> lines(List<Waypoint> points) {
        List<Line2D> lines = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Waypoint from = points.get(i - 1);
            Waypoint to = points.get(i);
            lines.add(new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return lines;
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
