package vn.dondoc.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.dondoc.shared.PostKind;

/**
 * Stands before the web applications' REST interface and lets pass what {@link EngineDoors} names. Who logs out there
 * is logged out of everything.
 */
class EngineDoorFilter extends OncePerRequestFilter {

    private final CurrentActor currentActor;
    private final ProblemAnswers problems;

    EngineDoorFilter(CurrentActor currentActor, ProblemAnswers problems) {
        this.currentActor = currentActor;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!EngineDoors.allow(request.getMethod(), path, isAdministrator())) {
            problems.write(response, HttpStatus.FORBIDDEN, "access.engineDoor");
            return;
        }
        chain.doFilter(request, response);
        boolean loggedOut = path.endsWith("/logout") && response.getStatus() < HttpStatus.BAD_REQUEST.value();
        HttpSession session = loggedOut ? request.getSession(false) : null;
        if (session != null) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
    }

    private boolean isAdministrator() {
        return currentActor
                .find()
                .filter(actor -> actor.is(PostKind.ADMINISTRATOR))
                .isPresent();
    }
}
