package org.redress.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.domain.Account;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.NoActor;
import org.redress.identity.domain.PasswordHash;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.StaffMember;
import org.redress.shared.Retrying;
import org.redress.testing.TestClock;

class SignInTest {
    private static final String PASSWORD = "redress-demo";

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final TestClock clock = new TestClock();
    private final SignIn signIn = new SignIn();
    private final Account lerato = new Account(
            new StaffMember("Lerato Khumalo"),
            "lerato",
            PasswordHash.ofPublished(PASSWORD),
            Set.of(Caller.PROCESS_OWNER));

    @BeforeEach
    void openTheDoors() {
        accounts.add(lerato);
        signIn.currentActor = new CurrentActor();
        signIn.service = new SignInService();
        signIn.service.accounts = accounts;
        signIn.service.clock = clock;
        signIn.queries = new SignInQueries();
        signIn.queries.accounts = accounts;
        signIn.queries.staff = new InMemoryStaff();
        signIn.retrying = new Once();
    }

    @Test
    void knowsTheRolesOfWhoeverHasTheRightPassword() {
        assertThat(signIn.roles("Lerato", PASSWORD)).contains(Set.of("process-owner"));
    }

    @Test
    void answersAWrongPasswordAndAnUnknownLoginTheSame() {
        assertThat(signIn.roles("lerato", "wrong")).isEmpty();
        assertThat(signIn.roles("nobody", PASSWORD)).isEmpty();
    }

    @Test
    void refusesEvenTheRightPasswordWhileTheAccountWaits() {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn.roles("lerato", "wrong")).isEmpty();
        }

        assertThat(signIn.roles("lerato", PASSWORD)).isEmpty();
        clock.pass(Duration.ofSeconds(31));
        assertThat(signIn.roles("lerato", PASSWORD)).isPresent();
    }

    @Test
    void actsAsSheAndGoesBackToNobody() {
        assertThat(signIn.actorFor("lerato"))
                .isInstanceOfSatisfying(
                        StaffActor.class, actor -> assertThat(actor.callers()).containsExactly(Caller.PROCESS_OWNER));
        assertThat(signIn.currentActor.get()).isEqualTo(new NoActor());
    }

    @Test
    void isNobodyAfterTheEndOfTheAccount() {
        lerato.end();

        assertThat(signIn.actorFor("lerato")).isEqualTo(new NoActor());
        assertThat(signIn.roles("lerato", PASSWORD)).isEmpty();
    }

    @Test
    void opensNoDoorBeforeAGivenPasswordIsChanged() {
        lerato.give(PasswordHash.ofPublished(PASSWORD));
        assertThat(signIn.roles("lerato", PASSWORD)).isPresent();
        assertThat(signIn.mustChangePassword("lerato")).isTrue();
        assertThat(signIn.actorFor("lerato")).isEqualTo(new NoActor());

        signIn.changePassword("lerato", PASSWORD, "correct horse battery");

        assertThat(signIn.mustChangePassword("lerato")).isFalse();
        assertThat(signIn.actorFor("lerato")).isInstanceOf(StaffActor.class);
        assertThat(signIn.roles("lerato", "correct horse battery")).isPresent();
    }

    @Test
    void refusesAShortAnOldAndAnObviousPassword() {
        refuses("RDR-IDN-011", PASSWORD, "short");
        refuses("RDR-IDN-012", PASSWORD, PASSWORD);
        refuses("RDR-IDN-013", PASSWORD, "I am Lerato, who else");
        refuses("RDR-IDN-010", "not the present one", "correct horse battery");
    }

    private void refuses(String code, String present, String chosen) {
        assertThatThrownBy(() -> signIn.changePassword("lerato", present, chosen))
                .isInstanceOfSatisfying(PasswordRefused.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    private static final class Once extends Retrying {
        @Override
        public <T extends @Nullable Object> T call(Supplier<T> action) {
            return action.get();
        }
    }
}
