package org.redress.related.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.related.domain.LinkKind;
import org.redress.related.domain.LinkedAlready;
import org.redress.related.domain.SameCase;

/** Source: R-029. */
class CaseLinkServiceTest {
    private final RelatedDesk desk = new RelatedDesk();
    private final CaseLinkService links = new CaseLinkService();

    @BeforeEach
    void wire() {
        links.related = desk.related;
        links.access = desk.access;
        links.hold = desk.held::add;
        links.history = desk.events::add;
        links.actor = desk.actor;
        links.clock = desk.clock;
    }

    @Test
    void bothCasesShowItAndSayWhichTheOtherIs() {
        link(1, 2);

        assertThat(desk.related.linksOf(1)).isEqualTo(desk.related.linksOf(2)).hasSize(1);
        assertThat(desk.events)
                .extracting(CaseEvent::caseId, event -> event.payload().get("case"))
                .containsExactly(tuple(1L, "2"), tuple(2L, "1"));
        assertThat(desk.events.toString()).doesNotContain("courier");
    }

    @Test
    void theSameTwoAreLinkedOnce() {
        link(1, 2);

        assertThatThrownBy(() -> link(2, 1)).isInstanceOf(LinkedAlready.class);
        assertThatThrownBy(() -> link(1, 1)).isInstanceOf(SameCase.class);
    }

    @Test
    void takesBothInOneOrderBeforeItLooks() {
        link(2, 1);

        assertThat(desk.held).isEqualTo(List.of(1L, 2L));
    }

    @Test
    void removedItMayBeMadeAnew() {
        long link = link(1, 2);

        links.unlink(link);
        links.unlink(link);

        assertThat(desk.related.linksOf(1)).isEmpty();
        assertThat(desk.events)
                .extracting(CaseEvent::kind)
                .containsExactly(
                        CaseEventKind.CASES_LINKED,
                        CaseEventKind.CASES_LINKED,
                        CaseEventKind.CASES_UNLINKED,
                        CaseEventKind.CASES_UNLINKED);
        link(2, 1);
    }

    @Test
    void whoeverDoesNotSeeBothLearnsNothing() {
        long link = link(1, 2);
        desk.hidden.add(2L);

        assertThatThrownBy(() -> link(1, 2)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> links.unlink(link)).isInstanceOf(LinkNotFound.class);
    }

    private long link(long one, long other) {
        return links.link(new LinkCases(one, other, LinkKind.RELATED, "The same courier."));
    }
}
