package org.redress.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.domain.Account;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.OneTimePassword;
import org.redress.identity.domain.PasswordHash;

class FirstStartServiceTest {
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryStaff staff = new InMemoryStaff();
    private final FirstStartService service = new FirstStartService();

    @BeforeEach
    void openTheDoor() {
        service.accounts = accounts;
        service.staff = staff;
        service.organisationName = "Our organisation";
        service.organisationZone = "Africa/Johannesburg";
    }

    @Test
    void makesOneAdministratorWhoMustChooseHerOwnPassword() {
        OneTimePassword password = service.first().orElseThrow();

        Account admin = accounts.byLogin("admin").orElseThrow();
        assertThat(admin.roles()).containsExactly(Caller.ADMINISTRATOR);
        assertThat(admin.mustChangePassword()).isTrue();
        assertThat(admin.password().fits(password.text())).isTrue();
        assertThat(staff.units).containsKeys("INTAKE", "DELIVERY", "REPAIRS", "ACCOUNTS", "RELATIONS");
    }

    @Test
    void doesNothingASecondTime() {
        service.first();

        assertThat(service.first()).isEmpty();
        assertThat(staff.people).hasSize(1);
    }

    @Test
    void startsNoProductionOnPasswordsThatEverybodyKnows() {
        service.demo();

        assertThatThrownBy(service::first).hasMessageContaining("REDRESS_PROFILE");
    }

    @Test
    void startsOnceEverybodyHasAPasswordOfHerOwn() {
        service.demo();
        accounts.all().forEach(account -> account.choose(PasswordHash.ofNothing()));

        assertThat(service.first()).isEmpty();
    }

    @Test
    void makesThePeopleOfTheDemonstrationOnce() {
        service.demo();
        service.demo();

        assertThat(staff.people).hasSize(8);
        assertThat(staff.unit("REPAIRS").orElseThrow().zone().getId()).isEqualTo("Africa/Johannesburg");
        Account marlene = accounts.byLogin("marlene").orElseThrow();
        assertThat(marlene.roles()).containsExactly(Caller.SUPERVISOR);
        assertThat(marlene.mustChangePassword()).isFalse();
        assertThat(marlene.password().fits("redress-demo")).isTrue();
    }
}
