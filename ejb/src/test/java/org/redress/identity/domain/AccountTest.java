package org.redress.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.testing.TestClock;

class AccountTest {
    private static final Instant NOW = TestClock.MONDAY_MORNING;

    private final Account account = new Account(
            new StaffMember("Lerato Khumalo"), "  Lerato ", PasswordHash.of("redress-demo", 10), Set.of(Caller.AGENT));

    @Test
    void comparesLoginsWithoutCaseAndBlanks() {
        assertThat(account.login()).isEqualTo("lerato");
    }

    @Test
    void waitsAfterFiveWrongPasswordsInARow() {
        attempt(5, NOW);

        assertThat(account.attempt(NOW.plusSeconds(29))).isFalse();
        assertThat(account.attempt(NOW.plusSeconds(30))).isTrue();
    }

    @Test
    void waitsLongerEachTimeAndNeverLongerThanAQuarterOfAnHour() {
        assertThat(SignInThrottle.waitAfter(4)).isZero();
        assertThat(SignInThrottle.waitAfter(5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(SignInThrottle.waitAfter(6)).isEqualTo(Duration.ofMinutes(1));
        assertThat(SignInThrottle.waitAfter(10)).isEqualTo(Duration.ofMinutes(15));
        assertThat(SignInThrottle.waitAfter(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void isNotShutForLongerByWhoeverTriesWhileItIsShut() {
        attempt(5, NOW);
        for (int i = 0; i < 100; i++) {
            account.attempt(NOW.plusSeconds(10));
        }

        assertThat(account.attempt(NOW.plusSeconds(30))).isTrue();
    }

    @Test
    void forgetsWrongPasswordsAfterARightOne() {
        attempt(4, NOW);
        account.signedIn();
        attempt(4, NOW);

        assertThat(account.attempt(NOW)).isTrue();
    }

    @Test
    void letsNobodyInAfterItsEnd() {
        account.end();

        assertThat(account.attempt(NOW)).isFalse();
    }

    @Test
    void asksForAnOwnPasswordAfterOneWasGiven() {
        account.give(PasswordHash.of("given", 10));
        assertThat(account.mustChangePassword()).isTrue();

        account.choose(PasswordHash.of("chosen", 10));
        assertThat(account.mustChangePassword()).isFalse();
        assertThat(account.password().fits("chosen")).isTrue();
    }

    @Test
    void hasOnlyRolesOfStaff() {
        Set<Caller> process = Set.of(Caller.AGENT, Caller.PROCESS);

        assertThatThrownBy(() -> account.play(process)).isInstanceOf(IllegalArgumentException.class);
        assertThat(account.roles()).containsExactly(Caller.AGENT);
    }

    private void attempt(int times, Instant at) {
        for (int i = 0; i < times; i++) {
            account.attempt(at);
        }
    }
}
