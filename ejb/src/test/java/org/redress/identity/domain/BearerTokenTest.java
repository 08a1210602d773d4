package org.redress.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BearerTokenTest {
    @Test
    void holds256BitsThatAreNeverTheSame() {
        assertThat(Stream.generate(BearerToken::fresh).limit(100))
                .allMatch(token -> token.text().matches("redress_[\\w-]{43}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void isKeptAsItsSha256() {
        assertThat(new BearerToken("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void isNotToldToALog() {
        BearerToken token = BearerToken.fresh();

        assertThat(token.toString()).doesNotContain(token.text());
    }
}
