package vn.dondoc.intake.reading.office;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.reading.Limits;

/** An archive of Word or Excel: its main part, what kind that is, and how parts point at each other. */
public final class OfficePackage implements Closeable {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final Archive archive;
    private final Map<String, String> typeOfPart = new HashMap<>();
    private final Map<String, String> typeOfEnding = new HashMap<>();

    private OfficePackage(Archive archive) {
        this.archive = archive;
    }

    /**
     * @param type the last word of the relation's type, such as {@code styles}
     * @param part the name of the part it points at
     */
    public record Relation(String type, String part) {}

    /** Opens an archive; null when it is none of an office program's. */
    static @Nullable OfficePackage open(Archive archive) {
        InputStream types = archive.open(CONTENT_TYPES);
        if (types == null) {
            return null;
        }
        OfficePackage opened = new OfficePackage(archive);
        try (XmlPart xml = new XmlPart(types)) {
            while (xml.nextInside(0)) {
                String type = String.valueOf(xml.attribute("ContentType"));
                String part = xml.attribute("PartName");
                String ending = xml.attribute("Extension");
                if (part != null) {
                    opened.typeOfPart.put(name("", part), type);
                } else if (ending != null) {
                    opened.typeOfEnding.put(ending, type);
                }
            }
        }
        return opened;
    }

    boolean hasType(String word) {
        return typeOfPart.values().stream().anyMatch(type -> type.contains(word))
                || typeOfEnding.values().stream().anyMatch(type -> type.contains(word));
    }

    /** The part that everything else hangs on. */
    public String mainPart() {
        return relations("").values().stream()
                .filter(relation -> relation.type().equals("officeDocument"))
                .map(Relation::part)
                .findFirst()
                .orElseThrow(Limits::damaged);
    }

    /** What kind of content a part has; empty when nothing says so. */
    String type(String part) {
        String own = typeOfPart.get(part);
        String byEnding = typeOfEnding.get(part.substring(part.lastIndexOf('.') + 1));
        return own != null ? own : byEnding != null ? byEnding : "";
    }

    /** What a part points at inside the archive, by the pointers' ids. */
    public Map<String, Relation> relations(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        InputStream in = archive.open(folder + "_rels/" + part.substring(slash) + ".rels");
        Map<String, Relation> relations = new LinkedHashMap<>();
        if (in == null) {
            return relations;
        }
        try (XmlPart xml = new XmlPart(in)) {
            while (xml.nextInside(0)) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (id != null && type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    relations.put(id, new Relation(type.substring(type.lastIndexOf('/') + 1), name(folder, target)));
                }
            }
        }
        return relations;
    }

    /** A part by the type of the relation that leads to it; null when there is none. */
    public @Nullable XmlPart related(String from, String type) {
        return relations(from).values().stream()
                .filter(relation -> relation.type().equals(type))
                .findFirst()
                .map(relation -> archive.open(relation.part()))
                .map(XmlPart::new)
                .orElse(null);
    }

    /** A part that must be there. */
    public XmlPart part(String name) {
        InputStream in = archive.open(name);
        if (in == null) {
            throw Limits.damaged();
        }
        return new XmlPart(in);
    }

    /** The name in the archive of a target as seen from a folder. */
    private static String name(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        Map<Integer, String> steps = new LinkedHashMap<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                steps.remove(steps.size() - 1);
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.put(steps.size(), step);
            }
        }
        return String.join("/", steps.values());
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
