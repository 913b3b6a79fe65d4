package vn.dondoc.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What a person or a program is told who is not logged in, may not do something, or failed to log in. */
@Component
class LoginAnswers implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    private final ProblemAnswers problems;

    LoginAnswers(ProblemAnswers problems) {
        this.problems = problems;
    }

    /** Not logged in. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", request.getContextPath() + "/login");
        }
        if (ProblemAnswers.expectsData(request)) {
            problems.write(response, HttpStatus.UNAUTHORIZED, "access.login.needed");
        } else {
            response.sendRedirect(request.getContextPath() + "/login");
        }
    }

    /** Logged in, but not for this; or a form from a session that is over. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        boolean staleForm = failure instanceof CsrfException;
        if (ProblemAnswers.expectsData(request) && staleForm && !isLoggedIn()) {
            problems.write(response, HttpStatus.UNAUTHORIZED, "access.login.needed");
        } else if (ProblemAnswers.expectsData(request)) {
            problems.write(response, HttpStatus.FORBIDDEN, staleForm ? "access.csrf" : "access.forbidden");
        } else if (staleForm && !isLoggedIn()) {
            response.sendRedirect(request.getContextPath() + "/login?reason=expired");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    /** The login page was filled in, in vain. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String reason = failure instanceof LoginDelayed delayed ? "wait=" + delayed.seconds() : "reason=wrong";
        response.sendRedirect(request.getContextPath() + "/login?" + reason);
    }

    private static boolean isLoggedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof OfficerPrincipal;
    }
}
