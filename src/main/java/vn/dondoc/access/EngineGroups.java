package vn.dondoc.access;

import java.util.Set;
import java.util.TreeSet;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.Post;
import vn.dondoc.shared.UnitId;

/** The ids of the engine's groups, which models name as candidates; each follows from posts. */
public final class EngineGroups {

    /** Those who keep the installation. */
    public static final String ADMINISTRATORS = "camunda-admin";

    private EngineGroups() {}

    public static String leaders(AgencyId agency) {
        return "leader-" + agency;
    }

    public static String clerks(AgencyId agency) {
        return "clerk-" + agency;
    }

    public static String appraisers(AgencyId agency) {
        return "appraiser-" + agency;
    }

    /** Head and deputies of a unit. */
    public static String heads(UnitId unit) {
        return "head-" + unit;
    }

    /** Everybody of a unit. */
    public static String everybodyOf(UnitId unit) {
        return "unit-" + unit;
    }

    /** The groups that an officer belongs to by today's posts. */
    public static Set<String> of(Actor actor) {
        Set<String> groups = new TreeSet<>();
        for (Post post : actor.posts()) {
            UnitId unit = post.unit();
            switch (post.kind()) {
                case ADMINISTRATOR -> groups.add(ADMINISTRATORS);
                case LEADER -> groups.add(leaders(actor.agency()));
                case CLERK -> groups.add(clerks(actor.agency()));
                case APPRAISER -> groups.add(appraisers(actor.agency()));
                case HEAD, DEPUTY -> {
                    if (unit != null) {
                        groups.add(heads(unit));
                        groups.add(everybodyOf(unit));
                    }
                }
                case OFFICER -> {
                    if (unit != null) {
                        groups.add(everybodyOf(unit));
                    }
                }
            }
        }
        return groups;
    }

    /** Whether a group follows from posts, unlike those for substitutes. */
    static boolean followsFromPosts(String group) {
        return group.equals(ADMINISTRATORS) || group.matches("(leader|clerk|appraiser|head|unit)-.+");
    }
}
