package org.redress.selfservice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkTokenTest {
    @Test
    void isNeverTheSameTwiceAndHas128Bits() {
        Set<String> seen = new HashSet<>();
        for (int each = 0; each < 200; each++) {
            seen.add(LinkToken.fresh().text());
        }

        assertThat(seen).hasSize(200).allMatch(text -> text.matches("[A-Za-z0-9_-]{22}"));
    }

    @Test
    void isReadBackAndNothingElseIs() {
        LinkToken token = LinkToken.fresh();

        assertThat(LinkToken.parse(token.text())).contains(token);
        assertThat(LinkToken.parse(token.text() + "x")).isEmpty();
        assertThat(LinkToken.parse("**********************")).isEmpty();
        assertThat(LinkToken.parse("")).isEmpty();
    }

    @Test
    void saysNothingOfItselfToALog() {
        LinkToken token = LinkToken.fresh();

        assertThat(token.toString()).doesNotContain(token.text());
        assertThat(token.hash()).hasSize(64).doesNotContain(token.text());
    }
}
