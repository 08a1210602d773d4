package org.redress.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.redress.identity.boundary.CurrentActor;
import org.redress.notification.boundary.DeliveryOn;
import org.redress.notification.boundary.DeliveryService;
import org.redress.notification.domain.Addressee;
import org.redress.notification.domain.DeliveryProblem;
import org.redress.notification.domain.Fact;
import org.redress.notification.domain.Letter;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.MessageState;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.Outgoing;
import org.redress.notification.jpa.OutboxOn;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestClock;
import org.redress.testing.TestDatabase;

/** The outbox of a real database over a real mail server: nothing is lost, and what comes twice has the same id. */
class OutboxOverSmtpTest {
    private static final long CASE = 7;
    private static final int LETTERS = 40;

    private final TestClock clock = new TestClock();
    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void startTheMailServer() {
        server.start();
    }

    @AfterEach
    void stopTheMailServer() {
        server.stop();
    }

    @OnEachDatabase
    void whileTheMailServerIsAwayNothingIsLostAndAfterwardsNothingIsDoubled(TestDatabase database) throws Exception {
        ServerSetup place = server.getSmtp().getServerSetup().createCopy("127.0.0.1");
        int port = server.getSmtp().getPort();
        write(database, 0, LETTERS / 2);
        OutboxDelivery delivery = delivery(database, port);
        delivery.run();
        List<String> before = received();
        server.stop();

        write(database, LETTERS / 2, LETTERS);
        for (int minute = 0; minute < 10; minute++) {
            delivery.run();
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(count(database, MessageState.SENT)).isEqualTo(LETTERS / 2);
        assertThat(attempts(database))
                .as("one letter a run finds out, the others wait")
                .isLessThan(LETTERS);

        GreenMail again = new GreenMail(new ServerSetup(port, place.getBindAddress(), place.getProtocol()));
        again.start();
        try {
            for (int run = 0; run < 40 && count(database, MessageState.SENT) < LETTERS; run++) {
                delivery.run();
                clock.pass(Duration.ofMinutes(1));
            }

            assertThat(count(database, MessageState.SENT)).isEqualTo(LETTERS);
            assertThat(before).hasSize(LETTERS / 2).doesNotHaveDuplicates();
            assertThat(ids(again)).hasSize(LETTERS / 2).doesNotHaveDuplicates().doesNotContainAnyElementsOf(before);
        } finally {
            again.stop();
        }
    }

    @OnEachDatabase
    void aSummaryOfTheDayLeavesLikeAnyLetter(TestDatabase database) throws Exception {
        database.commit(em -> OutboxOn.repository(em)
                .addOnce(OutboxMessage.ofDay(
                        LocalDate.of(2026, 9, 23),
                        Addressee.staff(3, "Marlene Jacobs", "marlene@example.org", "en"),
                        new Letter("Summary", "RD-9 is late.\n"),
                        clock.instant())));

        delivery(database, server.getSmtp().getPort()).run();

        assertThat(received()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("Summary");
    }

    @OnEachDatabase
    void aConfirmationThatWasLostIsASecondCopyUnderTheSameId(TestDatabase database) throws Exception {
        write(database, 0, 1);
        OutboxDelivery delivery = delivery(database, server.getSmtp().getPort());
        DeliveryService works = delivery.outbox;
        delivery.outbox = new DeliveryService() {
            @Override
            public Optional<Outgoing> take(long messageId) {
                return works.take(messageId);
            }

            @Override
            public void sent(long messageId) {
                throw new IllegalStateException("the database went away");
            }
        };
        assertThatThrownBy(delivery::run).hasMessage("the database went away");
        delivery.outbox = works;

        delivery.run();
        assertThat(received()).as("not before its time").hasSize(1);
        clock.pass(Duration.ofMinutes(1));
        delivery.run();
        delivery.run();

        assertThat(received()).hasSize(2);
        assertThat(received().get(0)).isEqualTo(received().get(1));
        assertThat(count(database, MessageState.SENT)).isEqualTo(1);
    }

    @OnEachDatabase
    void anAddressThatNobodyHasFailsAtOnceAndTheNextLetterLeaves(TestDatabase database) throws Exception {
        write(database, 0, 2);
        try (RefusingServer refusing = new RefusingServer("550 nobody here")) {
            delivery(database, refusing.port()).run();
        }

        assertThat(problems(database))
                .containsExactly(
                        Optional.of(DeliveryProblem.ADDRESS_REFUSED), Optional.of(DeliveryProblem.ADDRESS_REFUSED));
        assertThat(count(database, MessageState.FAILED)).isEqualTo(2);
        assertThat(attempts(database)).isEqualTo(2);
    }

    @OnEachDatabase
    void anAddressThatIsPutOffIsTriedAgain(TestDatabase database) throws Exception {
        write(database, 0, 1);
        try (RefusingServer greylisting = new RefusingServer("451 come back later")) {
            delivery(database, greylisting.port()).run();
        }
        assertThat(count(database, MessageState.WAITING)).isEqualTo(1);

        clock.pass(Duration.ofMinutes(1));
        delivery(database, server.getSmtp().getPort()).run();

        assertThat(received()).hasSize(1);
        assertThat(problems(database)).containsExactly(Optional.empty());
    }

    private OutboxDelivery delivery(TestDatabase database, int port) {
        DeliveryOn doors = new DeliveryOn(database, clock);
        OutboxDelivery delivery = new OutboxDelivery();
        delivery.waiting = doors.queries();
        delivery.outbox = doors.service();
        delivery.notifier = new SmtpNotifier(settings(port));
        delivery.actor = new CurrentActor();
        return delivery;
    }

    private static MailSettings settings(int port) {
        MailSettings settings = new MailSettings();
        settings.from = "Karoo <care@example.org>";
        settings.smtpHost = Optional.of("127.0.0.1");
        settings.smtpPort = port;
        settings.smtpUser = Optional.empty();
        settings.smtpPassword = Optional.empty();
        return settings;
    }

    private void write(TestDatabase database, int from, int to) {
        database.commit(em -> IntStream.range(from, to).forEach(number -> OutboxOn.repository(em)
                .addOnce(new OutboxMessage(
                        new Fact(LetterKind.PLAN, CASE, number),
                        Addressee.customer(42, "Mrs Botha", "elna" + number + "@example.org", "en"),
                        new Letter("What we agreed", "Dear Mrs Botha,\n"),
                        clock.instant()))));
    }

    private static long count(TestDatabase database, MessageState state) {
        return messages(database).stream()
                .filter(message -> message.state() == state)
                .count();
    }

    private static int attempts(TestDatabase database) {
        return messages(database).stream().mapToInt(OutboxMessage::attempts).sum();
    }

    private static List<Optional<DeliveryProblem>> problems(TestDatabase database) {
        return messages(database).stream().map(OutboxMessage::problem).toList();
    }

    private static List<OutboxMessage> messages(TestDatabase database) {
        return database.read(em -> OutboxOn.repository(em).ofCase(CASE));
    }

    private List<String> received() {
        return ids(server);
    }

    private static List<String> ids(GreenMail mail) {
        return Arrays.stream(mail.getReceivedMessages())
                .map(OutboxOverSmtpTest::id)
                .toList();
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
