package vn.dondoc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.WholeApplication;
import vn.dondoc.organization.OfficerAdministration;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.OrganizationAdministration;
import vn.dondoc.shared.OfficerId;

/** Here the sample accounts stand for a demo's data that is started outside the demo: none of them counts there. */
@WholeApplication
@Transactional
@ExtendWith(OutputCaptureExtension.class)
public class FirstAdministratorTest {

    private static final OfficerId ADMIN = new OfficerId("admin");

    @Autowired
    private Organization organization;

    @Autowired
    private OrganizationAdministration agencies;

    @Autowired
    private OfficerAdministration officers;

    @Autowired
    private AccountRows accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Clock clock;

    private FirstAdministrator with(String password) {
        return new FirstAdministrator(
                organization, agencies, officers, accounts, passwords, clock, password, "coquan", "Cơ quan");
    }

    @Test
    void theChosenPasswordIsSetOnceAndHasToBeChanged() {
        with("chosen-by-operator").ensure();
        Account account = accounts.find(ADMIN).orElseThrow();
        assertThat(passwords.matches("chosen-by-operator", account.password())).isTrue();
        assertThat(account.mustChange()).isTrue();
        assertThat(account.sample()).isFalse();
        with("another-one").ensure();
        assertThat(accounts.find(ADMIN)).contains(account);
    }

    @Test
    void withoutOneAOneTimePasswordIsPrinted(CapturedOutput output) {
        with("").ensure();
        String printed = output.getAll().replaceFirst("(?s).*one-time password ([a-z2-9-]+).*", "$1");
        assertThat(passwords.matches(printed, accounts.find(ADMIN).orElseThrow().password()))
                .isTrue();
    }

    @Test
    void anUnfitPasswordStopsTheStart() {
        assertThatIllegalStateException().isThrownBy(() -> with("short").ensure());
    }
}
