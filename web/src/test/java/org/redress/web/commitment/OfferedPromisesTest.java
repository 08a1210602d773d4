package org.redress.web.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.boundary.PromiseQueries.TimeCheck;
import org.redress.commitment.boundary.PromiseService;
import org.redress.commitment.boundary.UnrecordedPromise;
import org.redress.commitment.boundary.UnrecordedPromiseQueries;
import org.redress.commitment.domain.DayAndHour;
import org.redress.commitment.domain.TimeVerdict;
import org.redress.contact.domain.ContactMethod;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** */
class OfferedPromisesTest {
    private static final Instant FRIDAY = Instant.parse("2026-09-25T10:00:00Z");
    private static final UnrecordedPromise CALL = new UnrecordedPromise(
            "I will call you on Friday at 10.",
            DayAndHour.parse("2026-09-25", "10:00"),
            ContactMethod.TELEPHONE,
            FRIDAY,
            new TimeCheck(FRIDAY, TimeVerdict.GOOD, Optional.empty(), Optional.empty()));

    private final List<UnrecordedPromise> unrecorded = new ArrayList<>(List.of(CALL));
    private final List<NextContact> promised = new ArrayList<>();
    private final OfferedPromises offered = new OfferedPromises();

    @BeforeEach
    void wire() {
        offered.caseView = new CaseView();
        offered.retrying = new Retrying() {
            @Override
            public void run(Runnable action) {
                action.run();
            }
        };
        offered.unrecorded = new UnrecordedPromiseQueries() {
            @Override
            public List<UnrecordedPromise> in(long caseId, String text) {
                return List.copyOf(unrecorded);
            }
        };
        offered.promises = new PromiseService() {
            @Override
            public long promiseContact(long caseId, NextContact contact) {
                promised.add(contact);
                unrecorded.clear();
                return 5;
            }
        };
    }

    @Test
    void aPromiseInTheWordsIsOfferedAndStaysThereOnceItIsRecorded() {
        assertThat(offered.in(CALL.sentence())).containsExactly(CALL);
        assertThat(offered.isRecorded(CALL)).isFalse();

        offered.record(CALL);

        assertThat(promised)
                .containsExactly(new NextContact(CALL.when(), ContactMethod.TELEPHONE, CALL.sentence(), true));
        assertThat(offered.in(CALL.sentence())).containsExactly(CALL);
        assertThat(offered.isRecorded(CALL)).isTrue();
    }

    @Test
    void nothingIsLookedForWhereNothingIsSaid() {
        assertThat(offered.in(" ")).isEmpty();
    }
}
