package org.redress.commitment.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseLine;
import org.redress.commitment.domain.PromiseState;

class PromiseOutlookTest {
    private static final Instant NINE = Instant.parse("2026-09-25T07:00:00Z");

    @Test
    void showsTheOpenPromiseWithTheEarliestTimeAndCountsTheOthers() {
        PromiseOutlook outlook = PromiseOutlook.of(List.of(
                line("A call", 0, PromiseState.BROKEN),
                line("A letter", 1, PromiseState.KEPT),
                line("The parcel", 2, PromiseState.MOVED),
                line("Another call", 3, PromiseState.OPEN),
                line("A visit", 4, PromiseState.WITHDRAWN)));

        assertThat(outlook.next()).map(PromiseLine::what).contains("The parcel");
        assertThat(outlook.kept()).isEqualTo(1);
        assertThat(outlook.broken()).isEqualTo(1);
    }

    @Test
    void showsNothingWhenNothingIsOpen() {
        assertThat(PromiseOutlook.of(List.of(line("A call", 0, PromiseState.KEPT)))
                        .next())
                .isEmpty();
        assertThat(PromiseOutlook.NOTHING.kept()).isZero();
    }

    private static PromiseLine line(String what, int hours, PromiseState state) {
        return new PromiseLine(42, PromiseKind.NEXT_CONTACT, what, NINE.plusSeconds(hours * 3600L), state);
    }
}
