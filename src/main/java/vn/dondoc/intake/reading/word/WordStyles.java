package vn.dondoc.intake.reading.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.reading.office.OfficePackage;
import vn.dondoc.intake.reading.office.XmlPart;

/** What styles say that changes the text itself: hidden, in capitals, numbered; and which ones make up a contents list. */
final class WordStyles {

    private static final int LONGEST_CHAIN = 20;

    private static final class Style {
        @Nullable
        String basedOn;

        String name = "";
        final RunFormat run = new RunFormat();

        @Nullable
        NumberedAs numbered;
    }

    /** A place in a list: which one, and how deep; a part that is not said is null. */
    record NumberedAs(@Nullable Integer list, @Nullable Integer level) {}

    private final Map<String, Style> styles = new HashMap<>();

    static WordStyles of(OfficePackage office) {
        WordStyles read = new WordStyles();
        try (XmlPart xml = office.related(office.mainPart(), "styles")) {
            while (xml != null && xml.nextInside(0)) {
                if (xml.name().equals("style")) {
                    read.style(xml);
                }
            }
        }
        return read;
    }

    private void style(XmlPart xml) {
        String id = xml.attribute("styleId");
        Style style = new Style();
        int depth = xml.depth();
        while (xml.nextInside(depth)) {
            switch (xml.name()) {
                case "name" -> style.name = String.valueOf(xml.attribute("val"));
                case "basedOn" -> style.basedOn = xml.attribute("val");
                case "vanish", "caps" -> style.run.take(xml);
                case "numPr" -> style.numbered = numbered(xml);
                default -> {}
            }
        }
        if (id != null) {
            styles.put(id, style);
        }
    }

    /** Reads the list and the level of a {@code numPr} that has just begun. */
    static NumberedAs numbered(XmlPart xml) {
        Integer list = null;
        Integer level = null;
        int depth = xml.depth();
        while (xml.nextInside(depth)) {
            if (xml.name().equals("numId")) {
                list = xml.number("val", 0);
            } else if (xml.name().equals("ilvl")) {
                level = xml.number("val", 0);
            }
        }
        return new NumberedAs(list, level);
    }

    /** Fills in what the style says and the format itself leaves open. */
    void fill(RunFormat format, @Nullable String styleId) {
        Style style = style(styleId);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            format.fill(style.run);
            style = style(style.basedOn);
        }
    }

    /** The list that a paragraph's style puts it into; null when it does not. */
    @Nullable
    NumberedAs numbered(@Nullable String styleId) {
        Style style = style(styleId);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.numbered != null) {
                return style.numbered;
            }
            style = style(style.basedOn);
        }
        return null;
    }

    /** Whether a paragraph is a line of the list of contents, which repeats headings. */
    boolean isContents(@Nullable String styleId) {
        Style style = style(styleId);
        return style != null && style.name.toLowerCase(java.util.Locale.ROOT).startsWith("toc ");
    }

    private @Nullable Style style(@Nullable String id) {
        return id == null ? null : styles.get(id);
    }
}
