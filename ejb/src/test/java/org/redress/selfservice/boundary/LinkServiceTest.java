package org.redress.selfservice.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.customer.domain.CustomerChanged;
import org.redress.selfservice.domain.LinkFor;
import org.redress.selfservice.domain.LinkHolder;
import org.redress.selfservice.domain.LinkState;
import org.redress.testing.SeenCases;
import org.redress.testing.TestClock;

/** Source: R-017. */
class LinkServiceTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final LinkFor ELNA = new LinkFor(42, LinkHolder.CUSTOMER, 9);
    private static final LinkFor SUPPLIER = new LinkFor(42, LinkHolder.STAKEHOLDER, 9);

    private final TestClock clock = new TestClock(NOW);
    private final LinksInMemory links = new LinksInMemory();
    private final SeenCases access = new SeenCases();
    private final List<CaseEvent> events = new ArrayList<>();
    private final LinksTakenBack takenBack = new LinksTakenBack();
    private final LinkService service = new LinkService();

    @BeforeEach
    void wire() {
        service.links = links;
        service.access = access;
        service.takenBack = takenBack;
        takenBack.links = links;
        takenBack.history = events::add;
        takenBack.clock = clock;
        service.clock = clock;
        sent(ELNA, 1);
    }

    @Test
    void whatWasTakenBackOpensNothingAndTheHistorySaysSo() {
        service.takeBack(theLink());

        assertThat(links.all().get(0).state(NOW)).isEqualTo(LinkState.REVOKED);
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CaseEventKind.LINK_TAKEN_BACK);
            assertThat(event.caseId()).isEqualTo(42);
            assertThat(event.payload()).containsEntry("holder", "CUSTOMER");
        });
    }

    @Test
    void allThatSheWasSentIntoTheCaseIsTakenBackWithIt() {
        sent(ELNA, 2);
        sent(SUPPLIER, 3);

        service.takeBack(theLink());

        assertThat(links.all())
                .extracting(link -> link.state(NOW))
                .containsExactly(LinkState.REVOKED, LinkState.REVOKED, LinkState.VALID);
        assertThat(events).hasSize(1);
    }

    @Test
    void anotherAddressClosesWhatWasMailedToTheOneBeforeInEachCase() {
        sent(new LinkFor(43, LinkHolder.CUSTOMER, 9), 2);
        sent(SUPPLIER, 3);

        takenBack.follow(new CustomerChanged(9, false));
        assertThat(links.all()).allMatch(link -> link.state(NOW) == LinkState.VALID);

        takenBack.follow(new CustomerChanged(9, true));
        assertThat(links.all())
                .extracting(link -> link.state(NOW))
                .containsExactly(LinkState.REVOKED, LinkState.REVOKED, LinkState.VALID);
        assertThat(events).extracting(CaseEvent::caseId).containsExactlyInAnyOrder(42L, 43L);
    }

    @Test
    void nothingIsTakenBackTwice() {
        service.takeBack(theLink());

        assertThatThrownBy(() -> service.takeBack(theLink())).isInstanceOf(LinkOpensNothing.class);
        assertThat(events).hasSize(1);
    }

    @Test
    void whatHasExpiredOpensNothingAnyway() {
        clock.pass(Duration.ofDays(90));

        assertThatThrownBy(() -> service.takeBack(theLink())).isInstanceOf(LinkOpensNothing.class);
    }

    @Test
    void thereIsNoLinkIntoACaseThatMayNotBeSeen() {
        access.hide(42);

        assertThatThrownBy(() -> service.takeBack(theLink())).isInstanceOf(LinkNotFound.class);
        assertThatThrownBy(() -> service.takeBack(4711)).isInstanceOf(LinkNotFound.class);
        assertThat(links.all().get(0).state(NOW)).isEqualTo(LinkState.VALID);
    }

    private void sent(LinkFor whom, long messageId) {
        LinkLetters letters = links.letters(clock);
        letters.fill(letters.placeFor(whom.holder()), whom, messageId);
    }

    private long theLink() {
        return links.all().get(0).id();
    }
}
