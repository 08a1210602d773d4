package org.redress.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
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

    private static ApiToken endingAt(Instant expiresAt) {
        return new ApiToken("Web shop", "0".repeat(64), Set.of(TokenScope.IMPORTS), ADMINISTRATOR, NOW, expiresAt);
    }
}
