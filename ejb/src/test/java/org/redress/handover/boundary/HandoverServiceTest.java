package org.redress.handover.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.casehistory.domain.CaseEventKind.HANDED_OVER;
import static org.redress.casehistory.domain.CaseEventKind.HANDOVER_ACCEPTED;
import static org.redress.casehistory.domain.CaseEventKind.HANDOVER_RETURNED;
import static org.redress.casehistory.domain.CaseEventKind.HANDOVER_WITHDRAWN;
import static org.redress.casehistory.domain.CaseEventKind.REGISTERED;
import static org.redress.casehistory.domain.CaseEventKind.RESTATED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.absence.boundary.StaffMemberAway;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.boundary.NextHear;
import org.redress.commitment.domain.DayAndHour;
import org.redress.complaint.domain.CaseEnded;
import org.redress.complaint.domain.OnePersonTooMany;
import org.redress.contact.domain.ContactMethod;
import org.redress.handover.domain.AlreadyHandedOver;
import org.redress.handover.domain.CannotReceive;
import org.redress.handover.domain.Handover;
import org.redress.handover.domain.HandoverOver;
import org.redress.handover.domain.HandoverRepository;
import org.redress.handover.domain.HandoverState;
import org.redress.handover.domain.HandoverWords;
import org.redress.handover.domain.HandoverWorkflow;
import org.redress.identity.domain.Caller;
import org.redress.testing.Desk;
import org.redress.testing.EnteredAbsences;
import org.redress.testing.Ids;
import org.redress.testing.SteeredCase;

/** W-16. */
class HandoverServiceTest {
    private static final long GIVER = 8;
    private static final long JOHAN = 12;
    private static final Instant FRIDAY_SIX = Instant.parse("2026-09-25T04:00:00Z");
    private static final Optional<NextContact> FRIDAY_NINE = Optional.of(new NextContact(
            DayAndHour.parse("2026-09-25", "09:00"), ContactMethod.TELEPHONE, "What happens next", true));
    private static final Optional<NextContact> THURSDAY_NINE = Optional.of(new NextContact(
            DayAndHour.parse("2026-09-24", "09:00"), ContactMethod.TELEPHONE, "What happens next", true));

    private final Desk desk = new Desk();
    private final List<String> done = new ArrayList<>();
    private final List<CaseEventRecorded> talks = new ArrayList<>();
    private final HandoversInMemory handovers = new HandoversInMemory();
    private final OwnedCase owned = new OwnedCase();
    private final EnteredAbsences presence = new EnteredAbsences();
    private final HandoverBook book = new HandoverBook();
    private final HandoverService service = new HandoverService();

    @BeforeEach
    void wire() {
        CaseEvents events = new CaseEvents() {
            @Override
            public List<CaseEventRecorded> ofCase(long caseId) {
                return talks;
            }
        };
        HandoverWorkflow workflow = new RecordingWorkflow();
        book.handovers = handovers;
        book.workflow = workflow;
        book.cases = owned;
        book.events = events;
        book.history = desk.history;
        book.clock = desk.clock;
        service.handovers = handovers;
        service.book = book;
        service.workflow = workflow;
        service.receivers = new Receivers() {
            @Override
            void require(long staffId, long caseId) {
                if (staffId == GIVER) {
                    throw new CannotReceive();
                }
            }
        };
        service.presence = presence;
        service.events = events;
        service.cases = owned;
        service.nextHear = new NextHear() {
            @Override
            public void promiseUnlessKnown(long caseId, long staffId, Optional<NextContact> said) {
                said.ifPresent(contact -> done.add(staffId + " promises a call at " + contact.when()));
            }
        };
        service.window = desk.window;
        service.workItems = desk.workItems;
        service.access = desk.access;
        service.history = desk.history;
        service.actor = desk.actor;
        service.clock = desk.clock;
    }

    @Test
    void staysWithWhoeverHasItUntilItIsAccepted() {
        offer(Optional.empty());

        assertThat(owned.owner).contains(GIVER);
        assertThat(handovers.all).singleElement().satisfies(handover -> {
            assertThat(handover.giver()).contains(GIVER);
            assertThat(handover.words().wanted()).isEqualTo("Look at the aerial.");
        });
        assertThat(done).containsExactly("offered to 12 at once");

        desk.actAs(JOHAN, Caller.AGENT);
        service.accept("t");

        assertThat(owned.owner).contains(JOHAN);
        assertThat(desk.eventKinds()).containsExactly(HANDED_OVER, HANDOVER_ACCEPTED);
        assertThat(desk.events.get(1).payload()).containsEntry("relieved", "8").containsEntry("staff", "12");
        assertThat(done).endsWith("decided");
    }

    @Test
    void whatIsGivenBackStaysWhereItWasAndSaysWhy() {
        offer(Optional.empty());
        desk.actAs(JOHAN, Caller.AGENT);

        service.giveBack("t", " No tools either. ");

        assertThat(owned.owner).contains(GIVER);
        assertThat(handovers.all.get(0).state()).isEqualTo(HandoverState.RETURNED);
        assertThat(handovers.all.get(0).endedBecause()).contains("No tools either.");
        assertThat(desk.eventKinds()).endsWith(HANDOVER_RETURNED);
        assertThat(desk.events.get(1).payload())
                .containsEntry("staff", Long.toString(Desk.ME))
                .doesNotContainValue("No tools either.");
    }

    @Test
    void isRefusedWhileAnotherIsOfferedAndAcceptedAfterwards() {
        long first = offer(Optional.empty());
        assertThatThrownBy(() -> offer(Optional.empty())).isInstanceOf(AlreadyHandedOver.class);

        service.withdraw(first, "I can do it after all.");
        offer(Optional.empty());

        assertThat(desk.eventKinds()).containsExactly(HANDED_OVER, HANDOVER_WITHDRAWN, HANDED_OVER);
        assertThatThrownBy(() -> service.withdraw(first, "Once more.")).isInstanceOf(HandoverOver.class);
    }

    /** W-16. */
    @Test
    void theThirdPersonIsConfirmedWithOpenEyes() {
        spoke(REGISTERED, 7);
        spoke(RESTATED, 8);

        assertThatThrownBy(() -> offer(Optional.empty()))
                .isInstanceOfSatisfying(OnePersonTooMany.class, refused -> assertThat(refused.code())
                        .isEqualTo("RDR-CMP-032"));
        assertThat(handovers.all).isEmpty();

        service.handOver(command(JOHAN, true, Optional.empty()));
        desk.actAs(JOHAN, Caller.AGENT);
        service.accept("t");
        assertThat(desk.events.get(1).payload()).containsEntry("oneTooMany", "true");
    }

    /** */
    @Test
    void somebodyAwayGetsItOnHerReturnAndCallsTheCustomerThen() {
        presence.is(JOHAN, 13, FRIDAY_SIX);

        assertThatThrownBy(() -> offer(Optional.empty())).isInstanceOf(StaffMemberAway.class);
        assertThatThrownBy(() -> offer(THURSDAY_NINE)).isInstanceOf(StaffMemberAway.class);
        offer(FRIDAY_NINE);

        assertThat(done)
                .containsExactly(
                        "12 promises a call at " + FRIDAY_NINE.orElseThrow().when(), "offered to 12 at " + FRIDAY_SIX);
        assertThat(desk.events).singleElement().satisfies(event -> assertThat(event.payload())
                .containsEntry("outcome", "AWAY"));
        assertThat(owned.owner).contains(GIVER);
    }

    @Test
    void whoeverCannotHaveItIsRefusedAndSoIsWhatHasEnded() {
        assertThatThrownBy(() -> service.handOver(command(GIVER, false, Optional.empty())))
                .isInstanceOf(CannotReceive.class);
        owned.end();
        assertThatThrownBy(() -> offer(Optional.empty())).isInstanceOf(CaseEnded.class);
    }

    @Test
    void whoeverTakesACaseOverTakesBackWhatIsOfferedOfIt() {
        offer(Optional.empty());

        book.takeOver(Desk.CASE, 7, 9, new HandoverWords("Third courier.", "", "I call her."));

        assertThat(handovers.all)
                .extracting(Handover::state)
                .containsExactly(HandoverState.WITHDRAWN, HandoverState.ACCEPTED);
        assertThat(owned.owner).contains(9L);
    }

    @Test
    void aCaseThatEndsTakesItAlong() {
        offer(Optional.empty());
        HandoversOfEndedCases ended = new HandoversOfEndedCases();
        ended.handovers = handovers;
        ended.book = book;

        ended.follow(recorded(CaseEventKind.NOTE_ADDED, 7));
        assertThat(handovers.all.get(0).isOpen()).isTrue();
        ended.follow(recorded(CaseEventKind.CLOSED, 7));

        assertThat(handovers.all.get(0).state()).isEqualTo(HandoverState.WITHDRAWN);
        assertThat(done).endsWith("withdrawn 101");
    }

    private long offer(Optional<NextContact> nextHear) {
        return service.handOver(command(JOHAN, false, nextHear));
    }

    private static HandOver command(long receiver, boolean oneMore, Optional<NextContact> nextHear) {
        return new HandOver(
                Desk.CASE, receiver, "No tools.", "She has them.", " Look at the aerial. ", oneMore, nextHear);
    }

    private void spoke(CaseEventKind kind, long staffId) {
        talks.add(recorded(kind, staffId));
    }

    private CaseEventRecorded recorded(CaseEventKind kind, long staffId) {
        return new CaseEventRecorded(
                CaseEvent.of(Desk.CASE, kind, Desk.NOW), talks.size() + 1, Desk.NOW, "staff:" + staffId);
    }

    private static final class OwnedCase extends SteeredCase {
        Optional<Long> owner = Optional.of(GIVER);

        @Override
        public Optional<Long> actualOwner(long caseId) {
            return owner;
        }

        @Override
        public void takeOver(long caseId, long staffId) {
            owner = Optional.of(staffId);
        }
    }

    private static final class HandoversInMemory implements HandoverRepository {
        private final Ids ids = new Ids();
        final List<Handover> all = new ArrayList<>();

        @Override
        public void add(Handover handover) {
            ids.give(handover, "id");
            all.add(handover);
        }

        @Override
        public Optional<Handover> byId(long handoverId) {
            return all.stream().filter(each -> each.id() == handoverId).findFirst();
        }

        @Override
        public List<Handover> ofCase(long caseId) {
            return List.copyOf(all);
        }

        @Override
        public long countOfferedAmong(Collection<Long> staffIds) {
            return offeredAmong(staffIds, Integer.MAX_VALUE).size();
        }

        @Override
        public List<Handover> offeredAmong(Collection<Long> staffIds, int atMost) {
            return all.stream().filter(Handover::isOpen).limit(atMost).toList();
        }
    }

    private final class RecordingWorkflow implements HandoverWorkflow {
        @Override
        public void offered(long caseId, long handoverId, long receiver, String team, Optional<Instant> backAt) {
            done.add("offered to " + receiver + " at "
                    + backAt.map(Instant::toString).orElse("once"));
        }

        @Override
        public void decided(String workItemId) {
            done.add("decided");
        }

        @Override
        public void withdrawn(long handoverId) {
            done.add("withdrawn " + handoverId);
        }
    }
}
