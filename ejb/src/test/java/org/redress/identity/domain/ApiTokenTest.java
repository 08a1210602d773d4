package org.redress.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiTokenTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:00:00Z");
    private static final Actor ADMINISTRATOR = new StaffActor(3, Set.of(Caller.ADMINISTRATOR), Set.of());

    @Test
    void isValidUntilItExpires() {
        ApiToken token = endingAt(NOW.plusSeconds(60));

        assertThat(token.state(NOW)).isEqualTo(TokenState.VALID);
        assertThat(token.state(NOW.plusSeconds(59))).isEqualTo(TokenState.VALID);
        assertThat(token.state(NOW.plusSeconds(60))).isEqualTo(TokenState.EXPIRED);
    }

    @Test
    void staysRevoked() {
        ApiToken token = endingAt(NOW.plusSeconds(60));

        token.revoke(NOW);
        token.revoke(NOW.plusSeconds(30));

        assertThat(token.state(NOW)).isEqualTo(TokenState.REVOKED);
        assertThat(token.state(NOW.plusSeconds(90))).isEqualTo(TokenState.REVOKED);
    }

    @Test
    void endsInTheFutureAndWithinAYear() {
        endingAt(NOW.plus(ApiToken.LONGEST));

        assertThatThrownBy(() -> endingAt(NOW)).isInstanceOf(TokenEndRefused.class);
        assertThatThrownBy(() -> endingAt(NOW.plus(ApiToken.LONGEST).plus(Duration.ofSeconds(1))))
                .isInstanceOf(TokenEndRefused.class);
    }

    @Test
    void worksForAStaffMemberWhenItDoesMoreThanImport() {
        Instant later = NOW.plusSeconds(60);

        for (TokenScope scope : TokenScope.values()) {
            assertThat(issued(Set.of(scope), Optional.of(7L), later).worksFor()).contains(7L);
        }
        assertThat(endingAt(later).worksFor()).isEmpty();
        assertThatThrownBy(
                        () -> issued(Set.of(TokenScope.IMPORTS, TokenScope.COMPLAINTS_READ), Optional.empty(), later))
                .isInstanceOf(TokenNeedsStaffMember.class);
    }

    private static ApiToken endingAt(Instant expiresAt) {
        return issued(Set.of(TokenScope.IMPORTS), Optional.empty(), expiresAt);
    }

    private static ApiToken issued(Set<TokenScope> scopes, Optional<Long> worksFor, Instant expiresAt) {
        return new ApiToken(new NewToken("Web shop", "0".repeat(64), scopes, worksFor, expiresAt), ADMINISTRATOR, NOW);
    }
}
