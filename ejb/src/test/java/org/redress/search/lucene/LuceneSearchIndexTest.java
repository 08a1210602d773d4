package org.redress.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.search.IndexedCaseFixture.MONDAY;
import static org.redress.search.IndexedCaseFixture.aCase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.complaint.domain.Severity;
import org.redress.search.IndexedCaseFixture;
import org.redress.search.domain.CaseState;
import org.redress.search.domain.FeedPosition;
import org.redress.search.domain.Found;
import org.redress.search.domain.FoundKind;
import org.redress.search.domain.Hits;
import org.redress.search.domain.IndexPart;
import org.redress.search.domain.IndexUpkeep.NewIndex;
import org.redress.search.domain.IndexedCase;
import org.redress.search.domain.IndexedCustomer;
import org.redress.search.domain.Likeness;
import org.redress.search.domain.SearchFilter;
import org.redress.search.domain.SearchQuestion;
import org.redress.search.domain.SearchWords;
import org.redress.worklist.domain.Phase;

class LuceneSearchIndexTest {
    private static final FeedPosition START = new FeedPosition("this one", 0);

    @TempDir
    Path folder;

    private LuceneSearchIndex index = new LuceneSearchIndex();

    @BeforeEach
    void begin() {
        index = opened();
        try (NewIndex made = index.begin()) {
            made.finish(START);
        }
    }

    @AfterEach
    void end() {
        index.stop();
    }

    @Test
    void findsWordsInAnyOrderBegunAndMisspelt() {
        given(aCase(1).called("Coffee machine leaks").saying("Water runs over the counter."), aCase(2));

        assertThat(cases("leaks coffee")).containsExactly(1L);
        assertThat(cases("wate cou")).containsExactly(1L);
        assertThat(cases("cofee mashine")).containsExactly(1L);
        assertThat(cases("coffee toaster")).isEmpty();
    }

    /** Source. */
    @Test
    void knowsWhichEndedCasesSoundLikeIt() {
        given(
                aCase(1).called("Kettle leaks at the seam")
                        .saying("Water everywhere.")
                        .ended(),
                aCase(2).called("Kettle came late")
                        .saying("Nobody called about the kettle.")
                        .ended(),
                aCase(3).called("Kettle leaks at the seam").saying("Water on the floor."),
                aCase(4).called("Kettle leaks at the seam")
                        .saying("Water on the floor.")
                        .ended());
        String told = "My kettle leaks at the seam, the water runs over the floor.";

        assertThat(index.endedLike(Likeness.of(told, "", Set.of()), 4)).containsExactly(4L, 1L);
        assertThat(index.endedLike(Likeness.of(told, "", Set.of(4L)), 4)).containsExactly(1L);
    }

    @Test
    void findsWhatIsWrittenWithAccentsByLettersWithout() {
        given(aCase(1).called("Geënte boom").saying("Môre is te laat."));

        assertThat(cases("geente more")).containsExactly(1L);
        assertThat(cases("GEËNTE")).containsExactly(1L);
    }

    @Test
    void findsATelephoneNumberHoweverItIsWritten() {
        given(
                aCase(1).ofCustomer("Mr Themba Radebe", "+27 82 555 0167", "themba@example.org"),
                aCase(2).ofCustomer("Mrs Anna Fortuin", "082 555 0100", "anna@example.org"));

        assertThat(cases("082 555 0167")).containsExactly(1L);
        assertThat(cases("0825550167")).containsExactly(1L);
        assertThat(cases("+27825550100")).containsExactly(2L);
        assertThat(cases("0167")).containsExactly(1L);
        assertThat(cases("082-555")).containsExactly(2L, 1L);
    }

    @Test
    void findsAnAddressWhileItIsTyped() {
        given(aCase(1).ofCustomer("Mr Themba Radebe", "", "themba.radebe@example.org"), aCase(2));

        assertThat(cases("themba.rad")).containsExactly(1L);
        assertThat(cases("themba.radebe@exam")).containsExactly(1L);
    }

    @Test
    void putsTheReferenceFirstThenNamesThenWordsThenBeginningsThenErrors() {
        given(
                aCase(1).called("Other").saying("The kettel is cold."),
                aCase(2).called("Other").saying("Two kettles are cold."),
                aCase(3).called("Other").saying("The kettle is cold."),
                aCase(4).called("Kettle is cold"),
                aCase(5).called("A case without it"));

        assertThat(cases("kettle")).containsExactly(4L, 3L, 2L, 1L);
        assertThat(asked(FoundKind.CASE, "RD-5-K", Optional.of("RD-5-K"), SearchFilter.none(), Set.of())
                        .found())
                .extracting(Found::id)
                .first()
                .isEqualTo(5L);
    }

    @Test
    void forgivesNothingWhereEnoughIsRight() {
        given(Stream.iterate(1L, id -> id + 1)
                .limit(6)
                .map(id -> aCase(id).called(id == 6 ? "Kettel" : "Kettle"))
                .toArray(IndexedCaseFixture[]::new));

        assertThat(cases("kettle")).containsExactly(5L, 4L, 3L, 2L, 1L);
        assertThat(cases("kettel")).containsExactly(6L, 5L, 4L, 3L, 2L, 1L);
    }

    @Test
    void putsOpenBeforeEndedAndThenTheNewest() {
        given(
                aCase(1).receivedAt(MONDAY),
                aCase(2).receivedAt(MONDAY.plus(Duration.ofHours(3))).ended(),
                aCase(3).receivedAt(MONDAY.plus(Duration.ofHours(2))));

        assertThat(cases("toaster")).containsExactly(3L, 1L, 2L);
    }

    @Test
    void neitherFindsNorCountsWhatIsHidden() {
        given(aCase(1).noted(11, "toaster again"), aCase(2).noted(12, "toaster again"), aCase(3));

        Hits seen = asked(FoundKind.CASE, "toaster", Optional.empty(), SearchFilter.none(), Set.of(1L, 3L));
        Hits messages = asked(FoundKind.MESSAGE, "toaster", Optional.empty(), SearchFilter.none(), Set.of(1L, 3L));

        assertThat(seen.found()).extracting(Found::id).containsExactly(2L);
        assertThat(seen.count()).isEqualTo(1);
        assertThat(messages.found()).extracting(Found::id).containsExactly(12L);
        assertThat(messages.count()).isEqualTo(1);
        assertThat(asked(FoundKind.CASE, "RD-1-K", Optional.of("RD-1-K"), SearchFilter.none(), Set.of(1L))
                        .count())
                .isZero();
    }

    @Test
    void narrowsByEachFact() {
        given(
                aCase(1).with("DELIVERY", Severity.HIGH, Phase.SOLUTION).noted(11, "a toaster"),
                aCase(2).with("BILLING", Severity.LOW, Phase.CLOSURE).receivedAt(MONDAY.plus(Duration.ofDays(1))),
                aCase(3).ended().noted(13, "a toaster"));

        assertThat(cases("toaster", state(CaseState.ENDED))).containsExactly(3L);
        assertThat(cases("toaster", narrowed(Optional.of(Phase.SOLUTION), Optional.empty(), Optional.empty())))
                .containsExactly(1L);
        assertThat(cases("toaster", narrowed(Optional.empty(), Optional.of("BILLING"), Optional.empty())))
                .containsExactly(2L);
        assertThat(cases("toaster", narrowed(Optional.empty(), Optional.empty(), Optional.of(Severity.HIGH))))
                .containsExactly(1L);
        assertThat(cases("", state(CaseState.OPEN))).containsExactly(2L, 1L);
        assertThat(asked(FoundKind.MESSAGE, "toaster", Optional.empty(), state(CaseState.OPEN), Set.of())
                        .found())
                .extracting(Found::id)
                .containsExactly(11L);
    }

    @Test
    void narrowsByTheDayItWasReceived() {
        given(aCase(1), aCase(2).receivedAt(MONDAY.plus(Duration.ofDays(1))));
        SearchFilter onMonday = new SearchFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(MONDAY),
                Optional.of(MONDAY.plus(Duration.ofDays(1))),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty());

        assertThat(cases("", onMonday)).containsExactly(1L);
    }

    @Test
    void findsTheCasesOfOneCustomer() {
        given(aCase(1).ofCustomer("Mr Themba Radebe", "", ""), aCase(2));
        SearchFilter none = SearchFilter.none();

        assertThat(cases(
                        "",
                        new SearchFilter(
                                none.state(),
                                none.phase(),
                                none.team(),
                                none.severity(),
                                none.channel(),
                                none.kind(),
                                none.receivedFrom(),
                                none.receivedBefore(),
                                none.product(),
                                none.outcomes(),
                                none.endedFrom(),
                                Optional.of(901L))))
                .containsExactly(1L);
    }

    /** Source: R-103. */
    @Test
    void findsTheCasesAboutOneProductByItsWordsAsTheyAre() {
        given(
                aCase(1).about("Amplifier Tankwa A40").noted(11, "a toaster"),
                aCase(2).about("Amplifier Tankwa A400"),
                aCase(3).saying("The Tankwa A40 is fine, the toaster is not.").about("Toaster"),
                aCase(4).about("TANKWA a40"));

        assertThat(cases("", product("tankwa A40"))).containsExactly(4L, 1L);
        assertThat(cases("", product("tankw"))).isEmpty();
        assertThat(asked(FoundKind.MESSAGE, "toaster", Optional.empty(), product("tankwa"), Set.of())
                        .found())
                .extracting(Found::id)
                .containsExactly(11L);
        assertThat(product(" ?").narrows()).isFalse();
    }

    /** Source: R-101. */
    @Test
    void findsCasesByHowTheyEndedThatWhichEndedLastFirst() {
        Instant tuesday = MONDAY.plus(Duration.ofDays(1));
        given(
                aCase(1).ended(ClosureOutcome.WITHDRAWN, tuesday.plus(Duration.ofDays(1))),
                aCase(2).ended(ClosureOutcome.WITHOUT_AGREEMENT, tuesday).receivedAt(tuesday),
                aCase(3).ended(ClosureOutcome.SOLVED, tuesday),
                aCase(4).ended(ClosureOutcome.WITHDRAWN, MONDAY),
                aCase(5));
        Set<ClosureOutcome> left = Set.of(ClosureOutcome.WITHDRAWN, ClosureOutcome.WITHOUT_AGREEMENT);

        assertThat(cases("", ended(left, tuesday))).containsExactly(1L, 2L);
        assertThat(cases("toaster", ended(left, MONDAY))).containsExactly(1L, 2L, 4L);
        assertThat(cases("", ended(Set.of(), tuesday))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void givesOnePageAfterTheOther() {
        given(Stream.iterate(1L, id -> id + 1)
                .limit(5)
                .map(IndexedCaseFixture::aCase)
                .toArray(IndexedCaseFixture[]::new));

        Hits second = index.find(new SearchQuestion(
                FoundKind.CASE, SearchWords.of("toaster"), Optional.empty(), SearchFilter.none(), Set.of(), 2, 2));

        assertThat(second.found()).extracting(Found::id).containsExactly(3L, 2L);
        assertThat(second.count()).isEqualTo(5);
    }

    @Test
    void followsWhatChangesAndForgetsWhatIsGone() {
        given(aCase(1).called("Kettle").noted(11, "kettle again"));
        given(aCase(1).called("Lamp"));
        assertThat(cases("kettle")).isEmpty();
        assertThat(cases("lamp")).containsExactly(1L);

        index.follow(new IndexPart(Set.of(1L), List.of(), Set.of(), List.of()), START);

        assertThat(cases("lamp")).isEmpty();
    }

    @Test
    void findsCustomersOfAnyCase() {
        IndexedCustomer radebe = new IndexedCustomer(
                7,
                "Mr Themba Radebe",
                "Radebe Motors",
                "082 555 0167",
                "themba@example.org",
                "27 Kloof Rd",
                MONDAY,
                List.of("Asks whether we deliver on Saturdays."));
        index.follow(new IndexPart(Set.of(), List.of(), Set.of(7L), List.of(radebe)), START);

        assertThat(found(FoundKind.CUSTOMER, "radbe motors")).containsExactly(7L);
        assertThat(found(FoundKind.CUSTOMER, "kloof 0825550167")).containsExactly(7L);
        assertThat(found(FoundKind.CUSTOMER, "radebe saturday")).containsExactly(7L);
    }

    @Test
    void readsOnFromWhereItWasSaved() {
        index.follow(part(aCase(1).indexed()), new FeedPosition("this one", 17));
        index.save();
        index.follow(part(aCase(2).indexed()), new FeedPosition("this one", 18));
        index.stop();

        index = opened();

        assertThat(index.position()).contains(new FeedPosition("this one", 18));
        assertThat(cases("toaster")).containsExactly(2L, 1L);
    }

    /** What an earlier version has kept lacks what this one looks for. */
    @Test
    void readsOnFromNoIndexOfAnotherForm() throws IOException {
        given(aCase(1));
        index.stop();
        try (Directory directory = FSDirectory.open(indexesIn(folder).get(0));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(
                    Map.of("database", "this one", "number", "17").entrySet());
            writer.commit();
        }

        index = opened();

        assertThat(index.position()).isEmpty();
        assertThat(cases("toaster")).containsExactly(1L);
    }

    @Test
    void answersFromTheOldOneWhileANewOneIsMade() {
        given(aCase(1));
        try (NewIndex made = index.begin()) {
            made.add(part(aCase(2).indexed()));
            assertThat(cases("toaster")).containsExactly(1L);
            made.finish(new FeedPosition("this one", 5));
        }

        assertThat(cases("toaster")).containsExactly(2L);
        assertThat(index.position()).contains(new FeedPosition("this one", 5));
        assertThat(indexesIn(folder)).hasSize(1);
    }

    @Test
    void keepsTheOldOneWhereTheNewOneIsNotFinished() {
        given(aCase(1));
        try (NewIndex made = index.begin()) {
            made.add(part(aCase(2).indexed()));
        }

        assertThat(cases("toaster")).containsExactly(1L);
        assertThat(indexesIn(folder)).hasSize(1);
    }

    @Test
    void throwsAwayWhatItCannotRead() throws IOException {
        given(aCase(1));
        index.stop();
        for (Path file : filesIn(indexesIn(folder).get(0))) {
            Files.writeString(file, "not an index");
        }

        index = opened();

        assertThat(index.position()).isEmpty();
        assertThat(index.isReady()).isFalse();
        assertThat(cases("toaster")).isEmpty();
        assertThat(indexesIn(folder)).isEmpty();
    }

    @Test
    void leavesTheFolderOfAnotherServerAlone() {
        assertThat(index.isUsable()).isTrue();
        LuceneSearchIndex other = opened();

        assertThat(other.isUsable()).isFalse();
    }

    @Test
    void findsOpenCasesToldAlikeAndNoneThatAreHidden() {
        given(
                aCase(1).called("Fridge leaks").saying("Water runs over the whole kitchen from the fridge."),
                aCase(2).called("Toaster burns"),
                aCase(3).called("Fridge leaks")
                        .saying("There is water in the kitchen.")
                        .ended(),
                aCase(4).called("Fridge leaks").saying("Fridge leaks water again, kitchen is wet."));

        assertThat(like("My fridge leaks, water stands in the kitchen", Set.of()))
                .containsExactly(4L, 1L);
        assertThat(like("My fridge leaks, water stands in the kitchen", Set.of(4L)))
                .containsExactly(1L);
        assertThat(like("My washing machine dances through the laundry", Set.of()))
                .isEmpty();
        assertThat(like("fridge", Set.of())).isEmpty();
    }

    private List<Long> like(String told, Set<Long> hidden) {
        return index.openLike(Likeness.of(told, "", hidden), 4);
    }

    private LuceneSearchIndex opened() {
        LuceneSearchIndex fresh = new LuceneSearchIndex();
        fresh.folder = new IndexFolder();
        fresh.folder.configured = Optional.of(folder);
        return fresh;
    }

    private void given(IndexedCaseFixture... cases) {
        index.follow(
                part(Stream.of(cases).map(IndexedCaseFixture::indexed).toArray(IndexedCase[]::new)),
                new FeedPosition("this one", 1));
    }

    private static IndexPart part(IndexedCase... cases) {
        return new IndexPart(
                Stream.of(cases).map(IndexedCase::caseId).collect(Collectors.toSet()),
                List.of(cases),
                Set.of(),
                List.of());
    }

    private List<Long> cases(String typed) {
        return cases(typed, SearchFilter.none());
    }

    private List<Long> cases(String typed, SearchFilter filter) {
        return asked(FoundKind.CASE, typed, Optional.empty(), filter, Set.of()).found().stream()
                .map(Found::id)
                .toList();
    }

    private List<Long> found(FoundKind what, String typed) {
        return asked(what, typed, Optional.empty(), SearchFilter.none(), Set.of()).found().stream()
                .map(Found::id)
                .toList();
    }

    private Hits asked(
            FoundKind what, String typed, Optional<String> reference, SearchFilter filter, Set<Long> hidden) {
        return index.find(new SearchQuestion(what, SearchWords.of(typed), reference, filter, hidden, 0, 10));
    }

    private static SearchFilter state(CaseState state) {
        return new SearchFilter(
                Optional.of(state),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static SearchFilter narrowed(Optional<Phase> phase, Optional<String> team, Optional<Severity> severity) {
        return new SearchFilter(
                Optional.empty(),
                phase,
                team,
                severity,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static SearchFilter product(String words) {
        SearchFilter none = SearchFilter.none();
        return new SearchFilter(
                none.state(),
                none.phase(),
                none.team(),
                none.severity(),
                none.channel(),
                none.kind(),
                none.receivedFrom(),
                none.receivedBefore(),
                Optional.of(words),
                none.outcomes(),
                none.endedFrom(),
                none.customerId());
    }

    private static SearchFilter ended(Set<ClosureOutcome> how, Instant from) {
        SearchFilter none = SearchFilter.none();
        return new SearchFilter(
                none.state(),
                none.phase(),
                none.team(),
                none.severity(),
                none.channel(),
                none.kind(),
                none.receivedFrom(),
                none.receivedBefore(),
                none.product(),
                how,
                Optional.of(from),
                none.customerId());
    }

    private static List<Path> indexesIn(Path folder) {
        return filesIn(folder).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
