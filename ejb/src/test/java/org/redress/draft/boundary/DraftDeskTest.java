package org.redress.draft.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.draft.domain.Draft;
import org.redress.draft.domain.DraftKind;
import org.redress.draft.domain.DraftRepository;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.domain.Caller;
import org.redress.testing.Desk;
import org.redress.testing.Ids;
import org.redress.testing.SeenCases;
import org.redress.testing.TestClock;
import org.redress.worklist.boundary.WorkItemGone;

class DraftDeskTest {
    private static final long SOMEBODY_ELSE = 8;

    private final Desk people = new Desk();
    private final InMemoryDrafts kept = new InMemoryDrafts();
    private final SeenCases seen = new SeenCases();
    private final TestClock clock = new TestClock(Desk.NOW);
    private final DraftDesk desk = new DraftDesk();

    @BeforeEach
    void wire() {
        desk.drafts = kept;
        desk.access = seen;
        desk.customers = caseId -> Optional.of(42L);
        kept.tasks.add("item-1");
        desk.actor = people.actor;
        desk.clock = clock;
        desk.settings = new DraftSettings();
        desk.settings.days = 14;
    }

    @Test
    void keepsOneOfEachThingAndTheLatestOfIt() {
        Instant first = desk.keep(call("call-1", "The fri"));
        clock.pass(Duration.ofMinutes(1));
        Instant second = desk.keep(call("call-1", "The fridge leaks"));
        desk.keep(call("call-2", "The toaster"));

        assertThat(second).isAfter(first);
        assertThat(desk.allOfMine(DraftKind.REGISTRATION)).hasSize(2);
        assertThat(desk.mine(DraftKind.REGISTRATION, "call-1").orElseThrow().content())
                .isEqualTo("The fridge leaks");
    }

    @Test
    void showsNobodyWhatAnotherTyped() {
        desk.keep(call("call-1", "The fridge leaks"));
        people.actAs(SOMEBODY_ELSE, Caller.SUPERVISOR);

        assertThat(desk.mine(DraftKind.REGISTRATION, "call-1")).isEmpty();
        assertThat(desk.allOfMine(DraftKind.REGISTRATION)).isEmpty();
        desk.discard(DraftKind.REGISTRATION, "call-1");
        people.actAs(Desk.ME, Caller.AGENT);
        assertThat(desk.mine(DraftKind.REGISTRATION, "call-1")).isPresent();
        desk.discard(DraftKind.REGISTRATION, "call-1");
        assertThat(desk.mine(DraftKind.REGISTRATION, "call-1")).isEmpty();
    }

    @Test
    void keepsNothingForACaseSheDoesNotSee() {
        seen.hide(Desk.CASE);
        KeepDraft hidden = new KeepDraft(DraftKind.TASK, "item-1", Optional.of(Desk.CASE), Optional.empty(), "{}");

        assertThatThrownBy(() -> desk.keep(hidden)).isInstanceOf(CaseNotFound.class);
        assertThat(kept.all).isEmpty();
    }

    @Test
    void whatComesTooLateForARegistrationIsNotKept() {
        desk.keep(call("call-1", "The fridge leaks"));
        desk.discard(DraftKind.REGISTRATION, "call-1");
        desk.discard(DraftKind.REGISTRATION, "never-kept");

        assertThatThrownBy(() -> desk.keep(call("call-1", "The fridge leaks."))).isInstanceOf(DraftOver.class);
        assertThatThrownBy(() -> desk.keep(call("never-kept", "It"))).isInstanceOf(DraftOver.class);
        assertThat(desk.mine(DraftKind.REGISTRATION, "call-1")).isEmpty();
        assertThat(desk.allOfMine(DraftKind.REGISTRATION)).isEmpty();
        assertThat(kept.all).hasSize(2).allSatisfy(over -> {
            assertThat(over.content()).isEqualTo("{}");
            assertThat(over.customerId()).isEmpty();
        });
        clock.pass(Duration.ofDays(15));
        assertThat(desk.expire()).isEqualTo(2);
    }

    @Test
    void whatComesTooLateForATaskIsNotKept() {
        desk.keep(forTask("item-1"));
        desk.discard(DraftKind.TASK, "item-1");
        desk.keep(forTask("item-1"));
        kept.tasks.clear();

        assertThatThrownBy(() -> desk.keep(forTask("item-1"))).isInstanceOf(WorkItemGone.class);
        assertThatThrownBy(() -> desk.keep(forTask("item-2"))).isInstanceOf(WorkItemGone.class);
        assertThat(desk.expire()).isEqualTo(1);
        assertThat(kept.all).isEmpty();
    }

    @Test
    void knowsWhichCustomerItIsAbout() {
        desk.keep(call("call-1", "The fridge leaks"));
        desk.keep(new KeepDraft(DraftKind.REGISTRATION, "call-2", Optional.empty(), Optional.of(12L), "{}"));
        desk.keep(forTask("item-1"));

        assertThat(kept.all)
                .extracting(Draft::customerId)
                .containsExactly(Optional.empty(), Optional.of(12L), Optional.of(42L));
    }

    /** Who works beside a task keeps it whoever holds that, and begins anew once it was sent. */
    @Test
    void keepsWhatStandsBesideATaskForTheCase() {
        desk.keep(besideTask(String.valueOf(Desk.CASE), "A letter"));
        kept.tasks.clear();

        assertThat(desk.expire()).isZero();
        assertThat(desk.mine(DraftKind.CASE, String.valueOf(Desk.CASE))
                        .orElseThrow()
                        .content())
                .isEqualTo("A letter");
        assertThat(kept.all).extracting(Draft::customerId).containsExactly(Optional.of(42L));
        desk.discard(DraftKind.CASE, String.valueOf(Desk.CASE));
        assertThat(kept.all).isEmpty();
        desk.keep(besideTask(String.valueOf(Desk.CASE), "Another letter"));
        assertThat(desk.mine(DraftKind.CASE, String.valueOf(Desk.CASE))).isPresent();
    }

    @Test
    void keepsNothingBesideATaskUnderTheNumberOfAnotherCase() {
        assertThatThrownBy(() -> desk.keep(besideTask("" + (Desk.CASE + 1), "{}")))
                .isInstanceOf(IllegalArgumentException.class);
        seen.hide(Desk.CASE);
        assertThatThrownBy(() -> desk.keep(besideTask("" + Desk.CASE, "{}"))).isInstanceOf(CaseNotFound.class);
        assertThat(kept.all).isEmpty();
    }

    private static KeepDraft besideTask(String about, String content) {
        return new KeepDraft(DraftKind.CASE, about, Optional.of(Desk.CASE), Optional.empty(), content);
    }

    /** One text at a time: what is sent does not keep her from writing the next. */
    @Test
    void keepsTheNextTextToSeveralAfterOneWasSent() {
        KeepDraft toSeveral =
                new KeepDraft(DraftKind.SEVERAL, "tell", Optional.empty(), Optional.empty(), "The parts have come");
        desk.keep(toSeveral);
        desk.discard(DraftKind.SEVERAL, "tell");
        desk.keep(toSeveral);

        assertThat(desk.allOfMine(DraftKind.SEVERAL)).hasSize(1);
    }

    private static KeepDraft forTask(String item) {
        return new KeepDraft(DraftKind.TASK, item, Optional.of(Desk.CASE), Optional.empty(), "{}");
    }

    @Test
    void keepsNotMoreThanSheWillFinishButWhatSheHasGoesOn() {
        IntStream.range(0, DraftDesk.MOST).forEach(number -> desk.keep(call("call-" + number, "{}")));

        assertThatThrownBy(() -> desk.keep(call("one-more", "{}"))).isInstanceOf(TooManyDrafts.class);
        desk.keep(call("call-0", "goes on"));
    }

    @Test
    void throwsAwayWhatNobodyTouchesForDays() {
        desk.keep(call("old", "{}"));
        clock.pass(Duration.ofDays(13));
        desk.keep(call("new", "{}"));
        clock.pass(Duration.ofDays(2));

        assertThat(desk.expire()).isEqualTo(1);
        assertThat(desk.allOfMine(DraftKind.REGISTRATION))
                .extracting(DraftView::about)
                .containsExactly("new");
    }

    private static KeepDraft call(String about, String content) {
        return new KeepDraft(DraftKind.REGISTRATION, about, Optional.empty(), Optional.empty(), content);
    }

    private static final class InMemoryDrafts implements DraftRepository {
        private final List<Draft> all = new ArrayList<>();
        private final Set<String> tasks = new HashSet<>();
        private final Ids ids = new Ids();

        @Override
        public void add(Draft draft) {
            ids.give(draft, "id");
            all.add(draft);
        }

        @Override
        public void remove(Draft draft) {
            all.remove(draft);
        }

        @Override
        public Optional<Draft> of(long staffId, DraftKind kind, String about) {
            return all.stream()
                    .filter(draft -> draft.isOf(staffId) && draft.kind() == kind)
                    .filter(draft -> draft.about().equals(about))
                    .findFirst();
        }

        @Override
        public List<Draft> of(long staffId, DraftKind kind) {
            return all.stream()
                    .filter(draft -> draft.isOf(staffId) && draft.kind() == kind && !draft.isOver())
                    .sorted(Comparator.comparing(Draft::savedAt).reversed())
                    .toList();
        }

        @Override
        public void removeOfTasksGone(long caseId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int removeOfTasksGone() {
            int size = all.size();
            all.removeIf(draft -> draft.kind() == DraftKind.TASK && !tasks.contains(draft.about()));
            return size - all.size();
        }

        @Override
        public boolean isTaskOpen(String workItemId, long caseId) {
            return tasks.contains(workItemId) && caseId == Desk.CASE;
        }

        @Override
        public int removeUntouchedSince(Instant before) {
            int size = all.size();
            all.removeIf(draft -> draft.savedAt().isBefore(before));
            return size - all.size();
        }
    }
}
