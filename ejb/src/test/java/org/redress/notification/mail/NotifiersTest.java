package org.redress.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.redress.notification.domain.Carrier;
import org.redress.notification.domain.Letter;
import org.redress.notification.domain.Outgoing;

class NotifiersTest {
    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private static final Instant WRITTEN = Instant.parse("2026-09-23T14:20:00Z");
    private static final Outgoing LETTER = new Outgoing(
            1,
            "PLAN.7.12@redress",
            Carrier.MAIL,
            "elna@example.org",
            "en",
            new Letter("Your complaint: ✓ agreed", "Dear Mrs Müller,\n\nThank you.\n"),
            WRITTEN);

    @TempDir
    Path folder;

    @Test
    void aFolderHoldsOneFileALetterHoweverOftenItIsSent() throws Exception {
        FolderNotifier notifier = new FolderNotifier(folder.resolve("outbox"), "Karoo <care@example.org>");

        notifier.send(LETTER);
        notifier.send(LETTER);

        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve("outbox"))) {
            files = all.toList();
        }
        assertThat(files).containsExactly(folder.resolve("outbox/PLAN.7.12_redress.eml"));
        try (InputStream in = Files.newInputStream(files.get(0))) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            assertThat(message.getMessageID()).isEqualTo("<PLAN.7.12@redress>");
            assertThat(message.getSubject()).isEqualTo("Your complaint: ✓ agreed");
            assertThat(message.getRecipients(Message.RecipientType.TO)[0]).hasToString("elna@example.org");
            assertThat(message.getSentDate()).isEqualTo(Date.from(WRITTEN));
            assertThat(message.getContent().toString().replace("\r\n", "\n"))
                    .isEqualTo("Dear Mrs Müller,\n\nThank you.\n");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        }
    }

    @Test
    void aMailServerGetsTheLetterUnderTheSameId() throws Exception {
        new SmtpNotifier(settings(MAIL.getSmtp().getPort())).send(LETTER);

        assertThat(MAIL.getReceivedMessages()).singleElement().satisfies(message -> {
            assertThat(message.getMessageID()).isEqualTo("<PLAN.7.12@redress>");
            assertThat(message.getFrom()[0]).hasToString("Karoo <care@example.org>");
        });
    }

    @Test
    void aMailServerThatIsNotThereIsAProblemAndNotADefect() {
        SmtpNotifier notifier = new SmtpNotifier(settings(1));

        assertThatThrownBy(() -> notifier.send(LETTER)).isInstanceOf(IOException.class);
    }

    @Test
    void anAddressThatIsNoneIsAProblemAndNotADefect() {
        Outgoing nowhere =
                new Outgoing(2, "A.1.1@redress", Carrier.MAIL, "not an address", "en", LETTER.text(), WRITTEN);
        FolderNotifier notifier = new FolderNotifier(folder, "care@example.org");

        assertThatThrownBy(() -> notifier.send(nowhere)).isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void mailGoesIntoTheDataDirectoryUnlessAHostOrAFolderIsSet() {
        MailSettings none = settings(25);
        none.smtpHost = Optional.empty();

        assertThat(none.isSmtp()).isFalse();
        assertThat(none.folder()).isEqualTo(Path.of("data", "outbox"));
        none.folder = Optional.of("elsewhere");
        assertThat(none.folder()).isEqualTo(Path.of("elsewhere"));
        assertThat(settings(25).isSmtp()).isTrue();
    }

    private static MailSettings settings(int port) {
        MailSettings settings = new MailSettings();
        settings.from = "Karoo <care@example.org>";
        settings.folder = Optional.empty();
        settings.dataDirectory = "data";
        settings.smtpHost = Optional.of("127.0.0.1");
        settings.smtpPort = port;
        settings.smtpUser = Optional.empty();
        settings.smtpPassword = Optional.empty();
        return settings;
    }
}
