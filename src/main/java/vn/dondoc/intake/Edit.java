package vn.dondoc.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import org.jspecify.annotations.Nullable;

/**
 * One change of the preview.
 *
 * @param path JSON Pointer; an ending {@code /-} appends to a list
 * @param value the new value; null empties a field and takes an item out of a list
 */
public record Edit(String path, JsonNode value) {

    public Edit(String path, @Nullable JsonNode value) {
        this.path = path == null ? "" : path;
        this.value = value == null ? NullNode.getInstance() : value;
    }
}
