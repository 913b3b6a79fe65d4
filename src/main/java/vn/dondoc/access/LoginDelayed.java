package vn.dondoc.access;

import org.springframework.security.core.AuthenticationException;

/** No password is looked at for some seconds, since there were too many wrong ones. */
class LoginDelayed extends AuthenticationException {

    private final long seconds;

    LoginDelayed(long seconds) {
        super("delayed");
        this.seconds = seconds;
    }

    long seconds() {
        return seconds;
    }
}
