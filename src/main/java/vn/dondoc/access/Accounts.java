package vn.dondoc.access;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.organization.OfficerView;
import vn.dondoc.organization.Organization;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.Refusal;

/** Passwords of officers: each changes their own, an administrator hands out one-time ones. */
@Service
public class Accounts {

    private final AccountRows accounts;
    private final Organization organization;
    private final Credentials credentials;
    private final Passwords passwords;

    Accounts(AccountRows accounts, Organization organization, Credentials credentials, Passwords passwords) {
        this.accounts = accounts;
        this.organization = organization;
        this.credentials = credentials;
        this.passwords = passwords;
    }

    /**
     * Changes one's own password; every session of it is over, so one logs in again. A wrong current password counts
     * like one at the login.
     */
    public void changePassword(Actor actor, String current, String fresh) {
        passwords.requireFit(actor.officer(), fresh);
        Credentials.Outcome outcome = credentials.check(actor.officer().value(), current);
        if (outcome instanceof Credentials.Outcome.Delayed delayed) {
            throw Refusal.invalidField("currentPassword", "access.login.delayed", delayed.seconds());
        }
        if (!(outcome instanceof Credentials.Outcome.Accepted)) {
            throw Refusal.invalidField("currentPassword", "access.password.wrong");
        }
        if (current.equals(fresh)) {
            throw Refusal.invalidField("newPassword", "access.password.same");
        }
        accounts.setPassword(actor.officer(), passwords.encode(fresh), false, false);
    }

    /**
     * Gives an officer a one-time password, and an account if there was none.
     *
     * @return the password, to be shown once; it has to be changed at the next login
     */
    @Transactional
    public String resetPassword(Actor actor, OfficerId officer) {
        requireAdministrator(actor);
        OfficerView view =
                organization.officer(officer).orElseThrow(() -> Refusal.notFound("access.account.noOfficer", officer));
        if (!view.active()) {
            throw Refusal.conflict("access.account.inactive", view.name());
        }
        String password = passwords.oneTime();
        accounts.setPassword(officer, passwords.encode(password), true, false);
        return password;
    }

    /** Whether the officer can log in at all, that is, was ever given a password. */
    @Transactional(readOnly = true)
    public boolean hasAccount(Actor actor, OfficerId officer) {
        requireAdministrator(actor);
        return accounts.find(officer).isPresent();
    }

    /** Whether nothing but changing the password is open to the officer. */
    @Transactional(readOnly = true)
    public boolean mustChange(OfficerId officer) {
        return accounts.find(officer).map(Account::mustChange).orElse(false);
    }

    /** The account behind a session, unless it is over: another password since, or the officer has left. */
    Optional<Account> live(OfficerPrincipal principal) {
        return accounts.find(principal.officer())
                .filter(account -> account.version() == principal.version())
                .filter(account -> organization.actor(account.officer()).isPresent());
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.is(PostKind.ADMINISTRATOR)) {
            throw Refusal.forbidden("access.onlyAdministrator");
        }
    }
}
