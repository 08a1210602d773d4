package org.redress.identity.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.redress.identity.domain.Account;
import org.redress.identity.domain.AccountRepository;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.OneTimePassword;
import org.redress.identity.domain.OrganisationUnit;
import org.redress.identity.domain.PasswordHash;
import org.redress.identity.domain.StaffLeft;
import org.redress.identity.domain.StaffMember;
import org.redress.identity.domain.StaffRepository;

/** People come, change what they do, and go. */
@Stateless
public class StaffService {
    @Inject
    StaffRepository staff;

    @Inject
    AccountRepository accounts;

    @Inject
    Event<StaffLeft> left;

    /**
     * Takes on a staff member with an account. Source: R-187.
     *
     * @return the password for her first sign-in; she has to choose her own then
     * @throws LoginTaken when there is an account of that login, ended or not
     */
    @Allows({Caller.ADMINISTRATOR, Caller.SYSTEM})
    public OneTimePassword hire(@Valid HireStaff command) {
        if (accounts.byLogin(command.login()).isPresent()) {
            throw new LoginTaken();
        }
        StaffMember hired = new StaffMember(command.fullName().strip());
        hired.reachAt(command.email());
        command.unitCodes().forEach(code -> hired.join(unit(code)));
        staff.add(hired);
        OneTimePassword password = OneTimePassword.fresh();
        PasswordHash hash = PasswordHash.of(password.text());
        Account account = new Account(hired, command.login(), hash, command.roles());
        account.give(hash);
        accounts.add(account);
        return password;
    }

    /** Gives her exactly these roles. What she has open stays open until her next request. */
    @Allows(Caller.ADMINISTRATOR)
    public void changeRoles(long staffId, @NotEmpty Set<Caller> roles) {
        account(staffId).play(roles);
    }

    /** Messages reach her at this e-mail address from now on; at none when it is empty. */
    @Allows(Caller.ADMINISTRATOR)
    public void reachAt(long staffId, @Email @Size(max = 254) String email) {
        member(staffId).reachAt(email);
    }

    /** She works in this unit, too. */
    @Allows(Caller.ADMINISTRATOR)
    public void join(long staffId, String unitCode) {
        member(staffId).join(unit(unitCode));
    }

    /** She no longer works in this unit. */
    @Allows(Caller.ADMINISTRATOR)
    public void quit(long staffId, String unitCode) {
        member(staffId).quit(unit(unitCode));
    }

    /**
     * Gives her a new password for one sign-in, and lets her try at once.
     *
     * @return the password, to be told to her by another way than mail
     */
    @Allows(Caller.ADMINISTRATOR)
    public OneTimePassword resetPassword(long staffId) {
        OneTimePassword password = OneTimePassword.fresh();
        account(staffId).give(PasswordHash.of(password.text()));
        return password;
    }

    /** She leaves: her account ends, what points at her stays, what she has in hand goes to others. */
    @Allows(Caller.ADMINISTRATOR)
    public void leave(long staffId) {
        member(staffId).leave();
        accounts.ofStaff(staffId).ifPresent(Account::end);
        left.fire(new StaffLeft(staffId));
    }

    private StaffMember member(long staffId) {
        return staff.staff(staffId).orElseThrow(() -> new IllegalArgumentException("no staff member " + staffId));
    }

    private Account account(long staffId) {
        return accounts.ofStaff(staffId)
                .orElseThrow(() -> new IllegalArgumentException("no account of staff member " + staffId));
    }

    private OrganisationUnit unit(String code) {
        return staff.unit(code).orElseThrow(() -> new IllegalArgumentException("no unit " + code));
    }
}
