package org.redress.draft.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        KeepDraft hidden = new KeepDraft(DraftKind.TASK, "item-1", Optional.of(Desk.CASE), "{}");

        assertThatThrownBy(() -> desk.keep(hidden)).isInstanceOf(CaseNotFound.class);
        assertThat(kept.all).isEmpty();
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
        return new KeepDraft(DraftKind.REGISTRATION, about, Optional.empty(), content);
    }

    private static final class InMemoryDrafts implements DraftRepository {
        private final List<Draft> all = new ArrayList<>();
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
            return of(staffId, kind).stream()
                    .filter(draft -> draft.about().equals(about))
                    .findFirst();
        }

        @Override
        public List<Draft> of(long staffId, DraftKind kind) {
            return all.stream()
                    .filter(draft -> draft.isOf(staffId) && draft.kind() == kind)
                    .sorted(Comparator.comparing(Draft::savedAt).reversed())
                    .toList();
        }

        @Override
        public void removeOfTasksGone(long caseId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int removeUntouchedSince(Instant before) {
            int size = all.size();
            all.removeIf(draft -> draft.savedAt().isBefore(before));
            return size - all.size();
        }
    }
}
