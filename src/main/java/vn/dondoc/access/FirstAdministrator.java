package vn.dondoc.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;
import vn.dondoc.organization.AgencyLevel;
import vn.dondoc.organization.OfficerAdministration;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.OrganizationAdministration;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Post;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.Refusal;

/** Outside the demo, somebody must be able to log in to an empty installation: an agency and its administrator. */
@Component
@Profile("!demo")
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final OfficerId ADMIN = new OfficerId("admin");
    private static final Post ADMINISTRATION = new Post(PostKind.ADMINISTRATOR, null);

    private final Organization organization;
    private final OrganizationAdministration agencies;
    private final OfficerAdministration officers;
    private final AccountRows accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final String chosenPassword;
    private final String agencyCode;
    private final String agencyName;

    FirstAdministrator(
            Organization organization,
            OrganizationAdministration agencies,
            OfficerAdministration officers,
            AccountRows accounts,
            Passwords passwords,
            Clock clock,
            @Value("${dondoc.admin.password:}") String chosenPassword,
            @Value("${dondoc.agency.code:coquan}") String agencyCode,
            @Value("${dondoc.agency.name:Cơ quan}") String agencyName) {
        this.organization = organization;
        this.agencies = agencies;
        this.officers = officers;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.chosenPassword = chosenPassword;
        this.agencyCode = agencyCode;
        this.agencyName = agencyName;
    }

    /** Does nothing where an administrator can log in already. */
    @Transactional
    void ensure() {
        LocalDate today = LocalDate.now(clock);
        if (accounts.hasAdministrator(today)) {
            return;
        }
        Actor installer =
                new Actor(new OfficerId("installer"), "", new AgencyId(agencyCode), Set.of(ADMINISTRATION), null);
        if (organization.officer(ADMIN).isEmpty()) {
            AgencyId agency = organization
                    .agency(new AgencyId(agencyCode))
                    .map(view -> view.id())
                    .orElseGet(() -> agencies.addAgency(
                            installer, agencyCode, agencyName, agencyName, null, AgencyLevel.DEPARTMENT));
            officers.addOfficer(installer, agency, ADMIN.value(), "Quản trị viên", "admin@dondoc.invalid");
        }
        if (organization
                .actor(ADMIN)
                .filter(actor -> actor.is(PostKind.ADMINISTRATOR))
                .isEmpty()) {
            officers.givePost(installer, ADMIN, ADMINISTRATION, today);
        }
        boolean chosen = StringUtils.hasText(chosenPassword);
        String password = chosen ? chosenPassword : passwords.oneTime();
        requireFit(password);
        accounts.setPassword(ADMIN, passwords.encode(password), true, false);
        if (chosen) {
            LOG.info("Account {} created with the password of dondoc.admin.password; it has to be changed.", ADMIN);
        } else {
            LOG.warn("Account {} created with the one-time password {}", ADMIN, password);
        }
    }

    private void requireFit(String password) {
        try {
            passwords.requireFit(ADMIN, password);
        } catch (Refusal unfit) {
            throw new IllegalStateException(
                    "DONDOC_ADMIN_PASSWORD must have 8 characters or more, at most 72 bytes, and not be the login.",
                    unfit);
        }
    }
}
