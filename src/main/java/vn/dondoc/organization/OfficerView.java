package vn.dondoc.organization;

import java.util.List;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.OfficerId;

/**
 * An officer as others see them.
 *
 * @param active false for those who have left; they stay for the record
 * @param posts all posts, ended and future ones included, by first day
 */
public record OfficerView(
        OfficerId id, String name, AgencyId agency, String email, boolean active, List<PostView> posts) {

    public OfficerView {
        posts = List.copyOf(posts);
    }
}
