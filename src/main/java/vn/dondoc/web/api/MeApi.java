package vn.dondoc.web.api;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.organization.AgencyView;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.UnitView;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.Post;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.UnitId;

/** Who the caller is. */
@RestController
@RequestMapping("/api/v1/me")
class MeApi {

    private final Organization organization;

    MeApi(Organization organization) {
        this.organization = organization;
    }

    /**
     * The caller.
     *
     * @param id the login name
     * @param agency the agency's id
     * @param units ids of the units in which a post is held
     */
    record Me(
            String id,
            String name,
            String agency,
            String agencyName,
            List<String> units,
            List<HeldPost> posts,
            @Nullable String onBehalfOf) {}

    record HeldPost(
            PostKind kind, @Nullable String unit, @Nullable String unitName) {}

    @GetMapping
    Me me(Actor actor) {
        return new Me(
                actor.officer().value(),
                actor.name(),
                actor.agency().value(),
                organization.agency(actor.agency()).map(AgencyView::name).orElse(""),
                actor.units().stream().map(UnitId::value).sorted().toList(),
                actor.posts().stream()
                        .map(this::held)
                        .sorted(Comparator.comparing(HeldPost::kind)
                                .thenComparing(post -> post.unit() == null ? "" : post.unit()))
                        .toList(),
                actor.onBehalfOf() == null ? null : actor.onBehalfOf().value());
    }

    private HeldPost held(Post post) {
        UnitId unit = post.unit();
        return new HeldPost(
                post.kind(),
                unit == null ? null : unit.value(),
                unit == null
                        ? null
                        : organization.unit(unit).map(UnitView::name).orElse(null));
    }
}
