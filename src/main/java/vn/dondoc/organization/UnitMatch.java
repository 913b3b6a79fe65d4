package vn.dondoc.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.shared.UnitId;

/**
 * What a unit name written in a plan stands for.
 *
 * @param unit the unit on that day; null unless {@code how} is {@link How#NAME} or {@link How#ALIAS}
 * @param suggestions the most likely unit first, for a person to choose from: similar names, or the successors of a
 *     former unit; empty after a match
 */
public record UnitMatch(@Nullable UnitId unit, How how, List<UnitView> suggestions) {

    public UnitMatch {
        suggestions = List.copyOf(suggestions);
    }

    /** By what a name was matched. */
    public enum How {
        /** The unit's own name. */
        NAME,
        /** Another name of the unit. */
        ALIAS,
        /** The name of a unit that no longer exists on that day. */
        FORMER,
        /** Nothing, or more than one unit. */
        NONE
    }
}
