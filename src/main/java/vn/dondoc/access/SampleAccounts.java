package vn.dondoc.access;

import java.util.Collection;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.OfficerId;

/** Accounts that share one well-known password; only in the demo, and never accepted outside it. */
@Service
@Profile("demo")
public class SampleAccounts {

    private final AccountRows accounts;
    private final Passwords passwords;

    SampleAccounts(AccountRows accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Transactional
    public void open(Collection<OfficerId> officers, String password) {
        String encoded = passwords.encode(password);
        officers.forEach(officer -> accounts.setPassword(officer, encoded, false, true));
    }

    /** Lets the sample accounts follow a changed setting; those with a password of their own keep it. */
    @Transactional
    public void follow(String password) {
        boolean outdated = accounts.samplePassword()
                .filter(encoded -> !passwords.matches(password, encoded))
                .isPresent();
        if (outdated) {
            accounts.replaceSamplePassword(passwords.encode(password));
        }
    }
}
