package org.redress.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.identity.domain.Account;
import org.redress.identity.domain.AccountRepository;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.OneTimePassword;
import org.redress.identity.domain.OrganisationUnit;
import org.redress.identity.domain.PasswordHash;
import org.redress.identity.domain.StaffMember;
import org.redress.identity.domain.StaffRepository;
import org.redress.identity.domain.UnitKind;

/** Puts in what a first start needs: the organisation with the teams the routing table names, and who can sign in. */
@Stateless
public class FirstStartService {
    private static final String TOP = "ORGANISATION";
    private static final String DEMO_PASSWORD = "redress-demo";

    @Inject
    StaffRepository staff;

    @Inject
    AccountRepository accounts;

    @Inject
    @ConfigProperty(name = "redress.organisation.name", defaultValue = "Our organisation")
    String organisationName;

    @Inject
    @ConfigProperty(name = "redress.organisation.zone", defaultValue = "UTC")
    String organisationZone;

    /**
     * Makes the organisation and one administrator, unless anybody has an account already.
     *
     * @return her password for one sign-in; empty when there was nothing to do
     * @throws IllegalStateException when the database was made for the demonstration: its passwords are published
     */
    @Allows(Caller.SYSTEM)
    public Optional<OneTimePassword> first() {
        if (accounts.hasOneOpenToAll()) {
            throw new IllegalStateException(
                    "RDR-IDN-021 this database was made with REDRESS_PROFILE=demo, and everybody"
                            + " knows the passwords in it: start production on an empty database, or set REDRESS_PROFILE=demo");
        }
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        organise(organisationName, ZoneId.of(organisationZone), "Head office");
        OneTimePassword password = OneTimePassword.fresh();
        PasswordHash hash = PasswordHash.of(password.text());
        StaffMember administrator = new StaffMember("Administrator");
        staff.add(administrator);
        Account account = new Account(administrator, "admin", hash, Set.of(Caller.ADMINISTRATOR));
        account.give(hash);
        accounts.add(account);
        return Optional.of(password);
    }

    /**
     * Makes the organisation of the demonstration and its people; whoever is there already stays as she is, but gets an
     * e-mail address if she has none.
     */
    @Allows(Caller.SYSTEM)
    public void demo() {
        organise("Karoo Home & Hi-Fi", ZoneId.of("Africa/Johannesburg"), "Kimberley");
        List<String> all = List.of("INTAKE", "DELIVERY", "REPAIRS", "ACCOUNTS", "RELATIONS");
        employ("Lerato Khumalo", "lerato", Caller.AGENT, List.of("INTAKE", "DELIVERY", "REPAIRS"));
        employ("Johan Venter", "johan", Caller.AGENT, List.of("INTAKE", "ACCOUNTS"));
        employ("Sipho Ndlovu", "sipho", Caller.AGENT, List.of("REPAIRS"));
        employ("Ayesha Patel", "ayesha", Caller.AGENT, List.of("RELATIONS"));
        employ("Marlene Jacobs", "marlene", Caller.SUPERVISOR, all);
        employ("Priya Govender", "priya", Caller.MANAGER, List.of());
        employ("Thandi Mokoena", "thandi", Caller.PROCESS_OWNER, List.of());
        employ("Administrator", "admin", Caller.ADMINISTRATOR, List.of());
    }

    private void organise(String name, ZoneId zone, String branchName) {
        if (staff.unit(TOP).isPresent()) {
            return;
        }
        OrganisationUnit top = OrganisationUnit.organisation(TOP, name, zone, Locale.ENGLISH);
        OrganisationUnit branch = top.with(UnitKind.BRANCH, "BRANCH-1", branchName);
        OrganisationUnit department = branch.with(UnitKind.DEPARTMENT, "CUSTOMER-SERVICE", "Customer service");
        staff.add(top);
        staff.add(branch);
        staff.add(department);
        staff.add(department.with(UnitKind.TEAM, "INTAKE", "Intake"));
        staff.add(department.with(UnitKind.TEAM, "DELIVERY", "Delivery"));
        staff.add(department.with(UnitKind.TEAM, "REPAIRS", "Repairs"));
        staff.add(department.with(UnitKind.TEAM, "ACCOUNTS", "Accounts"));
        staff.add(department.with(UnitKind.TEAM, "RELATIONS", "Customer relations"));
    }

    private void employ(String name, String login, Caller role, List<String> units) {
        String email = login + "@karoo.example";
        Optional<Account> known = accounts.byLogin(login);
        if (known.isPresent()) {
            staff.staff(known.get().staffId())
                    .filter(member -> member.email().isEmpty())
                    .ifPresent(member -> member.reachAt(email));
            return;
        }
        StaffMember hired = new StaffMember(name);
        hired.reachAt(email);
        units.forEach(code -> hired.join(staff.unit(code).orElseThrow()));
        staff.add(hired);
        Account account = new Account(hired, login, PasswordHash.ofPublished(DEMO_PASSWORD), Set.of(role));
        account.serveDemonstration();
        accounts.add(account);
    }
}
