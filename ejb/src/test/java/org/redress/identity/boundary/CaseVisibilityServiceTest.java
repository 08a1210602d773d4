package org.redress.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.CaseRestricted;
import org.redress.identity.domain.CaseUnrestricted;
import org.redress.identity.domain.CaseVisibility;
import org.redress.identity.domain.CaseVisibilityRepository;
import org.redress.identity.domain.ProcessActor;
import org.redress.identity.domain.StaffActor;
import org.redress.testing.RecordingEvent;
import org.redress.testing.TestClock;

class CaseVisibilityServiceTest {
    private static final long CASE = 42;
    private static final long MARLENE = 5;
    private static final long LERATO = 1;

    private final Map<Long, CaseVisibility> stored = new HashMap<>();
    private final Set<Long> hidden = new HashSet<>();
    private final RecordingEvent<CaseRestricted> restricted = new RecordingEvent<>();
    private final RecordingEvent<CaseUnrestricted> unrestricted = new RecordingEvent<>();
    private final CaseVisibilityService service = new CaseVisibilityService();

    @BeforeEach
    void openTheDoor() {
        service.visibilities = new InMemoryVisibilities();
        service.access = new Access();
        service.currentActor = new CurrentActor();
        service.currentActor.is(new StaffActor(MARLENE, Set.of(Caller.SUPERVISOR), Set.of()));
        service.clock = new TestClock();
        service.restricted = restricted;
        service.unrestricted = unrestricted;
    }

    @Test
    void keepsWhoeverRestrictsByHandAmongTheReaders() {
        service.restrict(CASE, "one of us is involved", Set.of(LERATO));

        assertThat(stored.get(CASE).isRestricted()).isTrue();
        assertThat(stored.get(CASE).readers()).containsExactlyInAnyOrder(LERATO, MARLENE);
        assertThat(restricted.fired()).containsExactly(new CaseRestricted(CASE, TestClock.MONDAY_MORNING));
    }

    @Test
    void namesOnlyTheReadersTheProcessNames() {
        service.currentActor.is(new ProcessActor("IdentificationProcess", "Task_RecordClassification"));

        service.restrict(CASE, "integrity", Set.of(LERATO));

        assertThat(stored.get(CASE).readers()).containsExactly(LERATO);
    }

    @Test
    void opensTheCaseToEverybodyAgainOnce() {
        service.restrict(CASE, "one of us is involved", Set.of(LERATO));
        service.unrestrict(CASE);
        service.unrestrict(CASE);

        assertThat(stored.get(CASE).isRestricted()).isFalse();
        assertThat(stored.get(CASE).readers()).isEmpty();
        assertThat(unrestricted.fired()).hasSize(1);
    }

    @Test
    void keepsTheSubjectWhenTheRestrictionGoes() {
        service.nameSubject(CASE, LERATO);
        service.restrict(CASE, "about Lerato", Set.of());
        service.unrestrict(CASE);

        assertThat(stored.get(CASE).subjects()).containsExactly(LERATO);
    }

    @Test
    void opensARestrictedCaseToMorePeople() {
        service.restrict(CASE, "one of us is involved", Set.of());
        service.openTo(CASE, Set.of(LERATO));

        assertThat(stored.get(CASE).readers()).containsExactlyInAnyOrder(LERATO, MARLENE);
    }

    @Test
    void changesNothingAboutACaseTheActingPersonDoesNotSee() {
        hidden.add(CASE);

        assertThatThrownBy(() -> service.restrict(CASE, "why", Set.of())).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> service.unrestrict(CASE)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> service.openTo(CASE, Set.of(MARLENE))).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> service.nameSubject(CASE, LERATO)).isInstanceOf(CaseNotFound.class);
        assertThat(stored).isEmpty();
    }

    private final class InMemoryVisibilities implements CaseVisibilityRepository {
        @Override
        public Optional<CaseVisibility> ofCase(long caseId) {
            return Optional.ofNullable(stored.get(caseId));
        }

        @Override
        public void add(CaseVisibility visibility) {
            stored.put(visibility.caseId(), visibility);
        }
    }

    private final class Access implements CaseAccess {
        @Override
        public boolean isVisible(long caseId) {
            return !hidden.contains(caseId);
        }

        @Override
        public void requireVisible(long caseId) {
            if (!isVisible(caseId)) {
                throw new CaseNotFound();
            }
        }

        @Override
        public boolean isVisibleTo(long staffId, long caseId) {
            return isVisible(caseId);
        }

        @Override
        public void requireVisibleTo(long staffId, long caseId) {
            throw new UnsupportedOperationException();
        }
    }
}
