package org.redress.demo.boundary;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.redress.demo.domain.Turn;
import org.redress.participant.boundary.AnswerRequest;
import org.redress.participant.boundary.GiveDate;
import org.redress.participant.boundary.ParticipantQueries;
import org.redress.participant.boundary.ParticipantService;
import org.redress.worklist.boundary.WorkItem;

/** What comes of asking a supplier or another team: it is here in time or late, or a later date is given first. */
@ApplicationScoped
class AskedHand implements Hand {
    private static final int HOURS_AHEAD = 6;

    @Inject
    ParticipantService participants;

    @Inject
    ParticipantQueries requests;

    @Inject
    Moments moments;

    @Override
    public Map<String, Step> steps() {
        return Map.ofEntries(
                entry(
                        "form:supply-answer",
                        Step.of(8, 2, doing -> answer(doing, participants::supply))
                                .notBefore(this::whenSomethingIsHeard)),
                entry(
                        "form:hear-from-participant",
                        Step.of(5, 2, doing -> answer(doing, participants::heard))
                                .notBefore(this::whenSomethingIsHeard)));
    }

    /** Some hours ahead of the date, or the day after it. */
    private Instant whenSomethingIsHeard(InventedCase life, WorkItem item) {
        if (life.isToTake(Turn.ASKED_LATE)) {
            return moments.plusDays(item.dueAt(), 1);
        }
        return moments.minus(item.dueAt(), Duration.ofHours(1 + life.planned().number() % HOURS_AHEAD));
    }

    private void answer(Doing doing, Consumer<AnswerRequest> door) {
        InventedCase life = doing.life();
        if (life.isToTake(Turn.ASKED_LATER_DATE)) {
            participants.giveDate(
                    requests.ofWorkItem(doing.task()).requestId(),
                    new GiveDate(moments.ahead(life, doing.now(), 2), "It comes by rail and not by road."));
            life.took(Turn.ASKED_LATER_DATE);
            return;
        }
        door.accept(new AnswerRequest(
                doing.task(), "It is here, with the number on the invoice, as it was asked for.", Optional.empty()));
        for (Turn turn : new Turn[] {Turn.ASKED_IN_TIME, Turn.ASKED_LATE}) {
            if (life.isToTake(turn)) {
                life.took(turn);
            }
        }
    }
}
