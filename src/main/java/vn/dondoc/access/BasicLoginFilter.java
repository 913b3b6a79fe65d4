package vn.dondoc.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Name and password with each call, for programs. Never challenges, so that no browser shows its own dialog. */
class BasicLoginFilter extends OncePerRequestFilter {

    private final BasicAuthenticationConverter converter = new BasicAuthenticationConverter();
    private final RememberedCredentials credentials;
    private final ProblemAnswers problems;

    BasicLoginFilter(RememberedCredentials credentials, ProblemAnswers problems) {
        this.credentials = credentials;
        this.problems = problems;
    }

    static boolean carriesCredentials(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Basic", 0, "Basic".length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Authentication given = converter.convert(request);
            if (given == null) {
                problems.write(response, HttpStatus.UNAUTHORIZED, "access.login.wrong");
                return;
            }
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(FormLogin.authentication(
                    credentials.check(given.getName(), String.valueOf(given.getCredentials()))));
            SecurityContextHolder.setContext(context);
        } catch (LoginDelayed delayed) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(delayed.seconds()));
            problems.write(response, HttpStatus.TOO_MANY_REQUESTS, "access.login.delayed", delayed.seconds());
            return;
        } catch (AuthenticationException rejected) {
            problems.write(response, HttpStatus.UNAUTHORIZED, "access.login.wrong");
            return;
        }
        chain.doFilter(request, response);
    }
}
