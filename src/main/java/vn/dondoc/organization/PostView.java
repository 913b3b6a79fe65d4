package vn.dondoc.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.shared.Post;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.UnitId;

/**
 * A post that an officer holds, held or will hold.
 *
 * @param id names the post when it is to be ended
 * @param unit null for posts of the whole agency
 * @param validFrom first day in the post
 * @param validTo last day in the post, null while no end is known
 */
public record PostView(
        String id,
        PostKind kind,
        @Nullable UnitId unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public Post post() {
        return new Post(kind, unit);
    }
}
