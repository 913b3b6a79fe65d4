package vn.dondoc.shared;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, for which agency, with which posts, and on whose behalf. Every use case takes it and refuses by itself.
 *
 * @param onBehalfOf the officer who is substituted, if any
 */
public record Actor(
        OfficerId officer,
        String name,
        AgencyId agency,
        Set<Post> posts,
        @Nullable OfficerId onBehalfOf) {

    public Actor(OfficerId officer, String name, AgencyId agency, Set<Post> posts) {
        this(officer, name, agency, posts, null);
    }

    /** Holds a post of this kind, in whatever unit. */
    public boolean is(PostKind kind) {
        return posts.stream().anyMatch(post -> post.kind() == kind);
    }

    /** Head or deputy of this unit. */
    public boolean heads(UnitId unit) {
        return posts.stream()
                .anyMatch(post ->
                        unit.equals(post.unit()) && (post.kind() == PostKind.HEAD || post.kind() == PostKind.DEPUTY));
    }

    /** Works in this unit, in whatever post. */
    public boolean belongsTo(UnitId unit) {
        return posts.stream().anyMatch(post -> unit.equals(post.unit()));
    }

    /** The units in which a post is held. */
    public Set<UnitId> units() {
        return posts.stream()
                .map(Post::unit)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
