package org.redress.selfservice.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.redress.selfservice.domain.AccessLink;
import org.redress.selfservice.domain.LinkFor;
import org.redress.selfservice.domain.LinkHolder;
import org.redress.selfservice.domain.LinkToken;
import org.redress.testing.TestClock;

class LinkLettersTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final LinkFor ELNA = new LinkFor(42, LinkHolder.CUSTOMER, 9);

    private final TestClock clock = new TestClock(NOW);
    private final LinksInMemory links = new LinksInMemory();
    private final LinkLetters letters = links.letters(clock);

    @Test
    void leavesWithALinkThatOpensHerCaseToHerAlone() {
        String sent = letters.fill(waiting(), ELNA, 1);

        assertThat(sent).startsWith("See: " + LinksInMemory.HOME + "/c/").doesNotContain("*");
        assertThat(links.use(clock).present(tokenIn(sent).hash())).contains(ELNA);
    }

    /** */
    @Test
    void opensTheCaseInWhichAMergedOneGoesOn() {
        links.mergedInto.put(42L, 41L);

        String sent = letters.fill(waiting(), ELNA, 1);

        assertThat(links.use(clock).present(tokenIn(sent).hash())).contains(new LinkFor(41, LinkHolder.CUSTOMER, 9));
    }

    @Test
    void keepsOfTheLinkItsHashAlone() {
        String sent = letters.fill(waiting(), ELNA, 1);

        AccessLink kept = links.all().get(0);
        assertThat(kept.tokenHash()).isEqualTo(tokenIn(sent).hash());
        assertThat(kept.toString()).doesNotContain(tokenIn(sent).text());
        assertThat(waiting()).doesNotContain(tokenIn(sent).text());
    }

    @Test
    void isMadeAnewWhenTheLetterLeavesOnceMore() {
        String first = letters.fill(waiting(), ELNA, 1);
        String second = letters.fill(waiting(), ELNA, 1);

        assertThat(links.all()).hasSize(1);
        assertThat(links.use(clock).present(tokenIn(first).hash())).isEmpty();
        assertThat(links.use(clock).present(tokenIn(second).hash())).contains(ELNA);
    }

    @Test
    void isAnotherOneWhenTheLetterLeavesAfterItsLinkWasTakenBack() {
        String first = letters.fill(waiting(), ELNA, 1);
        links.all().get(0).revoke(NOW);
        String second = letters.fill(waiting(), ELNA, 1);

        assertThat(links.all()).hasSize(2);
        assertThat(links.use(clock).present(tokenIn(first).hash())).isEmpty();
        assertThat(links.use(clock).present(tokenIn(second).hash())).contains(ELNA);
    }

    @Test
    void leavesATextWithoutALinkAsItIs() {
        assertThat(letters.fill("Thank you.", ELNA, 1)).isEqualTo("Thank you.");
        assertThat(links.all()).isEmpty();
    }

    @Test
    void opensNothingOnceItHasExpiredOrWasRevokedOrWasNeverSent() {
        LinkToken token = tokenIn(letters.fill(waiting(), ELNA, 1));
        clock.pass(Duration.ofDays(90).minusSeconds(1));
        assertThat(links.use(clock).present(token.hash())).isPresent();

        clock.pass(Duration.ofSeconds(1));
        assertThat(links.use(clock).present(token.hash())).isEmpty();
        assertThat(links.use(clock).present(LinkToken.fresh().hash())).isEmpty();

        LinkToken revoked = tokenIn(letters.fill(waiting(), ELNA, 2));
        links.all().get(1).revoke(clock.instant());
        assertThat(links.use(clock).present(revoked.hash())).isEmpty();
    }

    private String waiting() {
        return "See: " + letters.placeFor(LinkHolder.CUSTOMER) + "\n";
    }

    private static LinkToken tokenIn(String text) {
        return LinkToken.parse(text.strip().replaceFirst(".*/c/", "")).orElseThrow();
    }
}
