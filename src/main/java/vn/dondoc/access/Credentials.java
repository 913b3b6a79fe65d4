package vn.dondoc.access;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.Organization;
import vn.dondoc.shared.OfficerId;

/** Decides whether a name and a password belong together, and slows down those who guess. */
@Component
class Credentials {

    /** The answer to a login. */
    sealed interface Outcome {
        /** Accepted; {@code version} is the one of the account's password. */
        record Accepted(OfficerId officer, int version) implements Outcome {}

        /** No such account, wrong password, or the officer has left; which of them is not said. */
        record Rejected() implements Outcome {}

        /** Not looked at, since there were too many wrong passwords. */
        record Delayed(long seconds) implements Outcome {}
    }

    private final AccountRows accounts;
    private final Organization organization;
    private final Passwords passwords;
    private final EngineIdentities identities;
    private final Clock clock;
    private final boolean samplesAccepted;
    private final ConcurrentMap<OfficerId, Object> turns = new ConcurrentHashMap<>();

    Credentials(
            AccountRows accounts,
            Organization organization,
            Passwords passwords,
            EngineIdentities identities,
            Clock clock,
            Environment environment) {
        this.accounts = accounts;
        this.organization = organization;
        this.passwords = passwords;
        this.identities = identities;
        this.clock = clock;
        this.samplesAccepted = environment.acceptsProfiles(Profiles.of("demo"));
    }

    Outcome check(String login, String password) {
        if (login.isBlank()) {
            return new Outcome.Rejected();
        }
        OfficerId officer = new OfficerId(login.strip());
        if (accounts.find(officer).isEmpty()) {
            passwords.pretend(password);
            return new Outcome.Rejected();
        }
        // One attempt at a time for each account, or many at once would slip in before the first delay.
        synchronized (turns.computeIfAbsent(officer, key -> new Object())) {
            return accounts.find(officer)
                    .map(account -> check(account, password))
                    .orElseGet(Outcome.Rejected::new);
        }
    }

    private Outcome check(Account account, String password) {
        Instant now = clock.instant();
        long seconds = account.secondsToWait(now);
        if (seconds > 0) {
            return new Outcome.Delayed(seconds);
        }
        if (!passwords.matches(password, account.password())) {
            accounts.failed(account, now);
            return new Outcome.Rejected();
        }
        boolean usable = (samplesAccepted || !account.sample())
                && organization.actor(account.officer()).isPresent();
        if (!usable) {
            return new Outcome.Rejected();
        }
        accounts.succeeded(account.officer());
        identities.sync(account.officer());
        return new Outcome.Accepted(account.officer(), account.version());
    }
}
