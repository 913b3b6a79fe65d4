package vn.dondoc.intake.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Edit;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.understanding.Observation;
import vn.dondoc.intake.understanding.Understood;
import vn.dondoc.shared.Refusal;

/** Applies a reader's edits to the tree, one after the other; refuses the first that cannot be. */
public final class Edits {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_LIST = 5_000;
    /** What only the reading, the lookup or the checks write. */
    private static final Set<String> FIXED =
            Set.of("id", "findings", "schedule", "inherited", "source", "unexplained", "unmapped");

    private ObjectNode root;
    private List<Observation> observations;

    private Edits(Understood base) {
        this.root = Json.MAPPER.valueToTree(base.preview());
        this.observations = new ArrayList<>(base.observations());
    }

    public static Understood apply(Understood base, List<Edit> edits) {
        if (edits.isEmpty()) {
            return base;
        }
        Edits work = new Edits(base);
        for (Edit edit : edits) {
            work.one(edit);
        }
        return new Understood(work.preview(null), work.observations);
    }

    private void one(Edit edit) {
        Pointer pointer = Pointer.parse(edit.path());
        if (pointer == null) {
            throw unknown(edit.path());
        }
        if (pointer.steps().stream().anyMatch(FIXED::contains)) {
            throw Refusal.invalidField(edit.path(), "intake.edit.fixed", edit.path());
        }
        requireSize(edit.path(), edit.value());
        if (Mapping.isMapping(pointer) && edit.value().isTextual()) {
            Mapping.edits(root, edit, pointer).forEach(this::one);
            String header = edit.path().substring(0, edit.path().lastIndexOf('/'));
            observations.removeIf(observation -> observation.path().equals(header));
        }
        JsonNode parent = root;
        for (String step : pointer.steps().subList(0, pointer.steps().size() - 1)) {
            parent = child(parent, step);
            if (parent == null) {
                throw unknown(edit.path());
            }
        }
        observations.removeIf(observation -> observation.path().equals(edit.path()));
        if (parent instanceof ArrayNode list) {
            inList(edit, list, pointer);
        } else if (parent instanceof ObjectNode object && object.has(pointer.last())) {
            object.set(pointer.last(), Derived.converted(edit, object, pointer.last()));
            Derived.follow(root, object, pointer);
        } else {
            throw unknown(edit.path());
        }
        if (edit.value().isContainerNode()) {
            root = Json.MAPPER.valueToTree(preview(edit.path()));
        }
    }

    private void inList(Edit edit, ArrayNode list, Pointer pointer) {
        String last = pointer.last();
        boolean remove = edit.value().isNull();
        if (last.equals("-") && !remove && list.size() < LONGEST_LIST) {
            list.add(cleaned(edit.value()));
            Derived.follow(root, null, pointer);
            return;
        }
        Integer index = last.matches("\\d{1,6}") ? Integer.valueOf(last) : null;
        if (index == null || index >= list.size()) {
            throw unknown(edit.path());
        }
        if (remove) {
            list.remove(index);
            String listPath = edit.path().substring(0, edit.path().lastIndexOf('/'));
            shift(listPath, index);
        } else {
            list.set(index, cleaned(edit.value()));
        }
        Derived.follow(root, null, pointer);
    }

    private void shift(String list, int removed) {
        List<Observation> shifted = new ArrayList<>();
        for (Observation observation : observations) {
            String path = Pointer.afterRemoval(observation.path(), list, removed);
            if (path != null) {
                shifted.add(path.equals(observation.path()) ? observation : observation.at(path));
            }
        }
        observations = shifted;
    }

    /** Without what an item may not bring along. */
    private static JsonNode cleaned(JsonNode value) {
        if (value instanceof ObjectNode object) {
            ObjectNode copy = object.deepCopy();
            copy.remove(List.of("schedule", "inherited", "unexplained", "unmapped"));
            return copy;
        }
        return value;
    }

    private static @Nullable JsonNode child(JsonNode parent, String step) {
        if (parent.isArray()) {
            return step.matches("\\d{1,6}") ? parent.get(Integer.parseInt(step)) : null;
        }
        return parent.get(step);
    }

    private static void requireSize(String path, JsonNode value) {
        if (value.isTextual() && value.textValue().length() > LONGEST_TEXT) {
            throw Refusal.invalidField(path, "intake.edit.tooLong", Integer.toString(LONGEST_TEXT));
        }
        if (value.size() > LONGEST_LIST) {
            throw Refusal.invalidField(path, "intake.edit.tooLong", Integer.toString(LONGEST_LIST));
        }
        for (JsonNode item : value) {
            requireSize(path, item);
        }
    }

    private Preview preview(@Nullable String path) {
        try {
            return Json.MAPPER.treeToValue(root, Preview.class);
        } catch (JsonProcessingException e) {
            throw refusal(e, path);
        }
    }

    private static Refusal refusal(JsonProcessingException problem, @Nullable String edited) {
        String path = edited;
        if (path == null && problem instanceof JsonMappingException mapping) {
            StringBuilder place = new StringBuilder();
            mapping.getPath().forEach(step -> place.append('/')
                    .append(step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName()));
            path = place.toString();
        }
        String field = path == null ? "" : path;
        if (problem instanceof UnrecognizedPropertyException) {
            return unknown(field);
        }
        if (problem instanceof InvalidFormatException format && LocalDate.class.equals(format.getTargetType())) {
            return Refusal.invalidField(field, "intake.edit.noSuchDate", String.valueOf(format.getValue()));
        }
        return Refusal.invalidField(field, "intake.edit.wrongType", field);
    }

    private static Refusal unknown(String path) {
        return Refusal.invalidField(path, "intake.edit.unknownPath", path);
    }
}
