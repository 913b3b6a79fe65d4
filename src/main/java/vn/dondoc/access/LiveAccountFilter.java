package vn.dondoc.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of who has left or has another password since, and leads who came with a one-time password to the
 * page where it is changed.
 */
class LiveAccountFilter extends OncePerRequestFilter {

    static final String PASSWORD_PAGE = "/tai-khoan/mat-khau";

    private static final Set<String> OPEN_BEFORE_THE_CHANGE =
            Set.of(PASSWORD_PAGE, "/login", "/logout", "/error", "/api/v1/me");

    private final Accounts accounts;
    private final ProblemAnswers problems;

    LiveAccountFilter(Accounts accounts, ProblemAnswers problems) {
        this.accounts = accounts;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof OfficerPrincipal principal) {
            Optional<Account> account = accounts.live(principal);
            if (account.isEmpty()) {
                new SecurityContextLogoutHandler().logout(request, response, authentication);
            } else if (account.get().mustChange() && !isOpenBeforeTheChange(request)) {
                if (ProblemAnswers.expectsData(request)) {
                    problems.write(response, HttpStatus.FORBIDDEN, "access.password.mustChange", PASSWORD_PAGE);
                } else {
                    response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
                }
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean isOpenBeforeTheChange(HttpServletRequest request) {
        return OPEN_BEFORE_THE_CHANGE.contains(
                request.getRequestURI().substring(request.getContextPath().length()));
    }
}
