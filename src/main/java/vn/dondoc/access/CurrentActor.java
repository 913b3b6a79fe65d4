package vn.dondoc.access;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.dondoc.organization.Organization;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.Refusal;

/** Who is logged in, with the posts of today; read once for each request. Also an argument of controllers. */
@Component
public class CurrentActor {

    private static final String ATTRIBUTE = CurrentActor.class.getName();

    private final Organization organization;

    CurrentActor(Organization organization) {
        this.organization = organization;
    }

    public Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof OfficerPrincipal principal)) {
            return Optional.empty();
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return organization.actor(principal.officer());
        }
        if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Actor known
                && known.officer().equals(principal.officer())) {
            return Optional.of(known);
        }
        Optional<Actor> actor = organization.actor(principal.officer());
        actor.ifPresent(found -> request.setAttribute(ATTRIBUTE, found, RequestAttributes.SCOPE_REQUEST));
        return actor;
    }

    /**
     * Who is logged in.
     *
     * @throws Refusal if nobody is
     */
    public Actor get() {
        return find().orElseThrow(() -> Refusal.forbidden("access.login.needed"));
    }
}
