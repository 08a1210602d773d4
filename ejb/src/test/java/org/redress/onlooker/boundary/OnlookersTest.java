package org.redress.onlooker.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.onlooker.domain.LookedAt;
import org.redress.onlooker.domain.Onlooker;
import org.redress.onlooker.domain.OnlookerRepository;
import org.redress.testing.NamedStaff;
import org.redress.testing.SeenCases;
import org.redress.testing.TestClock;

class OnlookersTest {
    private static final StaffActor LERATO = new StaffActor(1, Set.of(Caller.AGENT), Set.of("INTAKE"));
    private static final StaffActor JOHAN = new StaffActor(2, Set.of(Caller.AGENT), Set.of("INTAKE"));
    private static final long CASE = 7;

    private final Onlookers onlookers = new Onlookers();
    private final Open open = new Open();
    private final SeenCases access = new SeenCases();
    private final TestClock clock = new TestClock();

    @BeforeEach
    void atTheDesk() {
        onlookers.pages = open;
        onlookers.access = access;
        onlookers.staff = new NamedStaff(Map.of(1L, "Lerato Khumalo", 2L, "Johan Venter"));
        onlookers.actor = new CurrentActor();
        onlookers.clock = clock;
    }

    @Test
    void tellsEverybodyElseWhoLooks() {
        looks(JOHAN, "a", false);

        assertThat(seenBy(LERATO)).containsExactly(new SeenBy(CASE, 2, "Johan Venter", false));
        assertThat(seenBy(JOHAN)).isEmpty();
    }

    @Test
    void forgetsAPageThatSaysNothingForAMinute() {
        looks(JOHAN, "a", false);
        clock.pass(Duration.ofSeconds(50));
        looks(JOHAN, "a", false);
        clock.pass(Duration.ofSeconds(59));
        assertThat(seenBy(LERATO)).hasSize(1);

        clock.pass(Duration.ofSeconds(1));

        assertThat(seenBy(LERATO)).isEmpty();
    }

    @Test
    void twoPagesOfOnePersonAreOnePersonUntilBothAreLeft() {
        looks(JOHAN, "a", true);
        looks(JOHAN, "b", false);
        assertThat(seenBy(LERATO)).containsExactly(new SeenBy(CASE, 2, "Johan Venter", true));

        onlookers.leaves("a");
        assertThat(seenBy(LERATO)).containsExactly(new SeenBy(CASE, 2, "Johan Venter", false));
        onlookers.actor.is(JOHAN);
        onlookers.leaves("b");

        assertThat(seenBy(LERATO)).isEmpty();
    }

    @Test
    void nobodySpeaksForThePageOfAnother() {
        looks(JOHAN, "a", false);
        onlookers.actor.is(LERATO);

        onlookers.leaves("a");

        assertThat(seenBy(LERATO)).hasSize(1);
    }

    @Test
    void saysAtOnceThatSomebodyBeganToWrite() {
        looks(JOHAN, "a", false);
        clock.pass(Duration.ofSeconds(1));
        looks(JOHAN, "a", true);

        assertThat(seenBy(LERATO)).extracting(SeenBy::writing).containsExactly(true);
    }

    /** */
    @Test
    void whoeverDoesNotSeeTheCaseNeitherLooksNorIsTold() {
        looks(JOHAN, "a", false);
        access.hide(CASE);

        assertThatThrownBy(() -> looks(LERATO, "b", false)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> seenBy(LERATO)).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void onePersonHasADozenPagesAtMostAndTheQuietestGivesWay() {
        for (int page = 0; page < 40; page++) {
            clock.pass(Duration.ofSeconds(1));
            looks(JOHAN, "p" + page, false);
        }

        assertThat(open.pages.values())
                .hasSize(Onlookers.PAGES)
                .extracting(Onlooker::page)
                .contains(Onlooker.key(2, "p39"), Onlooker.key(2, "p28"))
                .doesNotContain(Onlooker.key(2, "p27"));
    }

    private void looks(StaffActor who, String page, boolean writing) {
        onlookers.actor.is(who);
        onlookers.looks(new LookAtCase(page, CASE, writing));
    }

    /** Whoever acted before acts again afterwards. */
    private List<SeenBy> seenBy(StaffActor who) {
        return onlookers.actor.as(who, () -> onlookers.at(CASE));
    }

    private static final class Open implements OnlookerRepository {
        private final Map<String, Onlooker> pages = new TreeMap<>();

        @Override
        public void add(Onlooker page) {
            pages.put(page.page(), page);
        }

        @Override
        public Optional<Onlooker> byPage(String key) {
            return Optional.ofNullable(pages.get(key));
        }

        @Override
        public void remove(Onlooker page) {
            pages.values().remove(page);
        }

        @Override
        public List<Onlooker> ofPersonBut(long staffId, int newest) {
            return pages.values().stream()
                    .filter(page -> page.staffId() == staffId)
                    .sorted(Comparator.comparing(Onlooker::seenAt).reversed())
                    .skip(newest)
                    .toList();
        }

        @Override
        public List<LookedAt> ofCase(long caseId, long notOf, Instant since, int atMost) {
            return pages.values().stream()
                    .filter(page -> page.caseId() == caseId && page.staffId() != notOf)
                    .filter(page -> page.seenAt().isAfter(since))
                    .collect(Collectors.groupingBy(
                            Onlooker::staffId,
                            TreeMap::new,
                            Collectors.reducing(false, Onlooker::isWriting, (a, b) -> a || b)))
                    .entrySet()
                    .stream()
                    .map(each -> new LookedAt(caseId, each.getKey(), each.getValue()))
                    .toList();
        }

        @Override
        public List<LookedAt> visible(long notOf, Instant since, int atMost) {
            return List.of();
        }

        @Override
        public int forget(Instant before) {
            return 0;
        }
    }
}
