package org.redress.commitment.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.commitment.domain.DayAndHour;
import org.redress.commitment.domain.NewPromise;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.contact.domain.ContactMethod;
import org.redress.testing.Desk;

/** Source. */
class UnrecordedPromiseQueriesTest {
    private static final String TEXT = "I will call you on Friday at 10. The plan follows.";

    private final Desk desk = new Desk();
    private final InMemoryPromises promises = new InMemoryPromises();
    private final NextHear nextHear = new NextHear();
    private final UnrecordedPromiseQueries queries = new UnrecordedPromiseQueries();

    @BeforeEach
    void wire() {
        nextHear.promises = promises;
        nextHear.book = CommitmentServiceTest.book(desk, promises, new RecordingCommitmentWorkflow());
        nextHear.window = desk.window;
        nextHear.clock = desk.clock;
        queries.promises = promises;
        queries.times = new PromiseQueries();
        queries.times.window = desk.window;
        queries.times.clock = desk.clock;
        queries.hours = desk.hours;
        queries.access = desk.access;
        queries.clock = desk.clock;
    }

    @Test
    void offersWhatIsPromisedAndNotRecorded() {
        assertThat(queries.in(Desk.CASE, TEXT)).singleElement().satisfies(found -> {
            assertThat(found.sentence()).isEqualTo("I will call you on Friday at 10.");
            assertThat(found.when()).isEqualTo(DayAndHour.parse("2026-09-25", "10:00"));
            assertThat(found.method()).isEqualTo(ContactMethod.TELEPHONE);
            assertThat(found.check().isGood()).isTrue();
        });
    }

    @Test
    void whatIsRecordedIsNotOfferedAgain() {
        nextHear.promiseInWriting(
                Desk.CASE, 7, queries.in(Desk.CASE, TEXT).get(0).toRecord());

        assertThat(queries.in(Desk.CASE, TEXT)).isEmpty();
        assertThat(promises.ofCase(Desk.CASE)).singleElement().satisfies(promise -> {
            assertThat(promise.what()).isEqualTo("I will call you on Friday at 10.");
            assertThat(promise.promisedBy()).isEqualTo(7);
        });
    }

    /** A moment that was worked out has seconds; the text that tells it has none. */
    @Test
    void whatIsRecordedToTheSecondIsNotOfferedAgain() {
        promises.add(new Promise(
                Desk.CASE,
                new NewPromise(
                        PromiseKind.NEXT_CONTACT,
                        "",
                        ContactMethod.EMAIL,
                        Instant.parse("2026-09-25T08:00:37Z"),
                        Desk.ME,
                        Desk.NOW)));

        assertThat(queries.in(Desk.CASE, TEXT)).isEmpty();
    }

    @Test
    void anHourAtWhichSheMayNotBeCalledIsOfferedWithTheNextGoodOne() {
        UnrecordedPromise late =
                queries.in(Desk.CASE, "We will phone you on Friday at 20:00.").get(0);

        assertThat(late.check().isGood()).isFalse();
        assertThat(late.check().instead()).contains(DayAndHour.parse("2026-09-26", "08:00"));
    }

    @Test
    void whoDoesNotSayHowIsTakenToWrite() {
        List<UnrecordedPromise> found = queries.in(Desk.CASE, "You hear from us by Friday at 20:00.");

        assertThat(found).singleElement().satisfies(promise -> {
            assertThat(promise.method()).isEqualTo(ContactMethod.EMAIL);
            assertThat(promise.check().isGood()).isTrue();
        });
    }
}
