package vn.dondoc.intake.reading.word;

import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.reading.office.XmlPart;

/** The little of a run's format that changes what a reader sees: hidden, and set in capitals. */
final class RunFormat {

    @Nullable
    private Boolean hidden;

    @Nullable
    private Boolean capitals;

    /** Takes one property that has just begun, if it is one of these. */
    void take(XmlPart xml) {
        if (xml.name().equals("vanish")) {
            hidden = xml.isOn();
        } else if (xml.name().equals("caps")) {
            capitals = xml.isOn();
        }
    }

    void fill(RunFormat other) {
        if (hidden == null) {
            hidden = other.hidden;
        }
        if (capitals == null) {
            capitals = other.capitals;
        }
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    boolean isCapitals() {
        return Boolean.TRUE.equals(capitals);
    }
}
