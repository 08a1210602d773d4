package org.redress.notification.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.notification.domain.Notifier;
import org.redress.notification.domain.Outgoing;

/** Gives letters to a mail server. */
class SmtpNotifier implements Notifier {
    private final MailSettings settings;

    SmtpNotifier(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public void send(Outgoing message) throws IOException {
        try {
            Session session = Session.getInstance(settings.smtp(), login());
            Transport.send(new MailMessage(session, message, settings.from()));
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    @Nullable
    private Authenticator login() {
        Optional<String> user = settings.user();
        if (user.isEmpty()) {
            return null;
        }
        PasswordAuthentication login =
                new PasswordAuthentication(user.get(), settings.password().orElse(""));
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return login;
            }
        };
    }
}
