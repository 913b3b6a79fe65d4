package vn.dondoc.intake.reading.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.reading.office.OfficePackage;
import vn.dondoc.intake.reading.office.XmlPart;

/** Counts automatic numbering along the document and says what Word prints before each paragraph. */
final class WordNumbering {

    private static final int LEVELS = 9;

    /** A list's own look; lists of the same look go on counting together unless one starts anew. */
    private static final class Look {
        final NumberLevel[] levels = new NumberLevel[LEVELS];
        final int[] counts = new int[LEVELS];

        Look() {
            Arrays.fill(counts, NumberLevel.NOT_YET);
        }
    }

    private static final class Numbered {
        @Nullable
        String look;

        final Map<Integer, NumberLevel> levels = new HashMap<>();
        final Map<Integer, Integer> starts = new HashMap<>();
        final Set<Integer> started = new HashSet<>();
    }

    private final Map<String, Look> looks = new HashMap<>();
    private final Map<Integer, Numbered> lists = new HashMap<>();

    static WordNumbering of(OfficePackage office) {
        WordNumbering read = new WordNumbering();
        try (XmlPart xml = office.related(office.mainPart(), "numbering")) {
            while (xml != null && xml.nextInside(0)) {
                if (xml.name().equals("abstractNum")) {
                    read.look(xml);
                } else if (xml.name().equals("num")) {
                    read.list(xml);
                }
            }
        }
        return read;
    }

    private void look(XmlPart xml) {
        Look look = new Look();
        looks.put(String.valueOf(xml.attribute("abstractNumId")), look);
        int depth = xml.depth();
        while (xml.nextInside(depth)) {
            if (xml.name().equals("lvl")) {
                int level = xml.number("ilvl", 0);
                NumberLevel read = NumberLevel.read(xml);
                if (level >= 0 && level < LEVELS) {
                    look.levels[level] = read;
                }
            }
        }
    }

    private void list(XmlPart xml) {
        Numbered list = new Numbered();
        lists.put(xml.number("numId", 0), list);
        int depth = xml.depth();
        int level = 0;
        while (xml.nextInside(depth)) {
            switch (xml.name()) {
                case "abstractNumId" -> list.look = xml.attribute("val");
                case "lvlOverride" -> level = xml.number("ilvl", 0);
                case "startOverride" -> list.starts.put(level, xml.number("val", 1));
                case "lvl" -> list.levels.put(level, NumberLevel.read(xml));
                default -> {}
            }
        }
    }

    /** Counts one more paragraph of a list and answers what is printed before it; empty without a list. */
    String next(WordStyles.@Nullable NumberedAs as) {
        Numbered list = as == null || as.list() == null ? null : lists.get(as.list());
        Look look = list == null || list.look == null ? null : looks.get(list.look);
        if (as == null || list == null || look == null) {
            return "";
        }
        int level = as.level() == null ? 0 : Math.max(0, Math.min(LEVELS - 1, as.level()));
        NumberLevel own = level(list, look, level);
        if (own == null) {
            return "";
        }
        Integer anew = list.starts.get(level);
        if (anew != null && list.started.add(level)) {
            look.counts[level] = anew;
        } else {
            look.counts[level] = look.counts[level] == NumberLevel.NOT_YET ? own.start() : look.counts[level] + 1;
        }
        Arrays.fill(look.counts, level + 1, LEVELS, NumberLevel.NOT_YET);
        return printed(own, list, look);
    }

    private static String printed(NumberLevel own, Numbered list, Look look) {
        String[] numbers = new String[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            NumberLevel level = level(list, look, i);
            int count = look.counts[i];
            numbers[i] = level == null
                    ? ""
                    : level.number(count == NumberLevel.NOT_YET ? level.start() : count, own.plainNumbers());
        }
        return own.printed(numbers);
    }

    private static @Nullable NumberLevel level(Numbered list, Look look, int level) {
        NumberLevel own = list.levels.get(level);
        return own == null ? look.levels[level] : own;
    }
}
