package vn.dondoc.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.dondoc.shared.PostKind;

/**
 * Stands before the web applications' REST interface and lets pass what {@link EngineDoors} names. Who logs out there
 * is logged out of everything.
 */
class EngineDoorFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(EngineDoorFilter.class);
    private static final Pattern UNCLAIM = Pattern.compile(".*/task/([^/]+)/unclaim");

    private final CurrentActor currentActor;
    private final TaskService tasks;
    private final ProblemAnswers problems;

    EngineDoorFilter(CurrentActor currentActor, TaskService tasks, ProblemAnswers problems) {
        this.currentActor = currentActor;
        this.tasks = tasks;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!EngineDoors.allow(request.getMethod(), path, isAdministrator())) {
            LOG.debug("Shut: {} {}", request.getMethod(), path);
            problems.write(response, HttpStatus.FORBIDDEN, "access.engineDoor");
            return;
        }
        if (!carriesToken(request)) {
            response.setHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME, CsrfConstants.CSRF_TOKEN_HEADER_REQUIRED);
            problems.write(response, HttpStatus.FORBIDDEN, "access.csrf");
            return;
        }
        Matcher unclaim = UNCLAIM.matcher(path);
        if (unclaim.matches() && !hasCandidates(unclaim.group(1))) {
            problems.write(response, HttpStatus.FORBIDDEN, "access.unclaim");
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

    /**
     * The applications' own protection follows, but it ends the whole session: a forgotten Tasklist tab would log
     * people out of everything.
     */
    private static boolean carriesToken(HttpServletRequest request) {
        if (CsrfConstants.CSRF_NON_MODIFYING_METHODS_PATTERN
                .matcher(request.getMethod())
                .matches()) {
            return true;
        }
        HttpSession session = request.getSession(false);
        Object token = session == null ? null : session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        return token != null && token.equals(request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME));
    }

    /** A task handed to one officer by name would be nobody's if it were given back. */
    private boolean hasCandidates(String task) {
        return tasks.createTaskQuery()
                        .taskId(task)
                        .withCandidateGroups()
                        .includeAssignedTasks()
                        .count()
                > 0;
    }

    private boolean isAdministrator() {
        return currentActor
                .find()
                .filter(actor -> actor.is(PostKind.ADMINISTRATOR))
                .isPresent();
    }
}
