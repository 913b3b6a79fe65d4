package vn.dondoc.process;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.Post;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.UnitId;

/** Names of the engine's groups; the room access keeps their members. */
public final class Groups {

    private Groups() {}

    /** The groups that these posts make somebody a member of. */
    public static List<String> of(Actor actor) {
        Set<String> groups = new LinkedHashSet<>();
        for (Post post : actor.posts()) {
            UnitId unit = post.unit();
            if (unit != null) {
                groups.add(everybody(unit));
                if (actor.heads(unit)) {
                    groups.add(heads(unit));
                }
            }
        }
        if (actor.is(PostKind.LEADER)) {
            groups.add(leaders(actor.agency()));
        }
        if (actor.is(PostKind.CLERK)) {
            groups.add(clerks(actor.agency()));
        }
        return List.copyOf(groups);
    }

    static String leaders(AgencyId agency) {
        return "leader-" + agency;
    }

    static String clerks(AgencyId agency) {
        return "clerk-" + agency;
    }

    static String heads(UnitId unit) {
        return "head-" + unit;
    }

    static String everybody(UnitId unit) {
        return "unit-" + unit;
    }
}
