package vn.dondoc.access;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Looks at what was typed into the login page. */
class FormLogin implements AuthenticationProvider {

    private final Credentials credentials;

    FormLogin(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        Credentials.Outcome outcome = credentials.check(typed.getName(), String.valueOf(typed.getCredentials()));
        return authentication(outcome);
    }

    /** The authentication that follows from an accepted login. */
    static Authentication authentication(Credentials.Outcome outcome) {
        if (outcome instanceof Credentials.Outcome.Delayed delayed) {
            throw new LoginDelayed(delayed.seconds());
        }
        if (outcome instanceof Credentials.Outcome.Accepted accepted) {
            OfficerPrincipal principal = new OfficerPrincipal(accepted.officer().value(), accepted.version());
            return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
        }
        throw new BadCredentialsException("rejected");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
