package org.redress.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.redress.notification.domain.Notifier;
import org.redress.notification.domain.Outgoing;

/** The ways out this installation has: one for each carrier by which a message leaves by itself. */
@ApplicationScoped
class ConfiguredNotifier {
    @Inject
    MailSettings settings;

    @Produces
    @ApplicationScoped
    Notifier notifier() {
        Notifier mail =
                settings.isSmtp() ? new SmtpNotifier(settings) : new FolderNotifier(settings.folder(), settings.from());
        return message -> by(message, mail).send(message);
    }

    private static Notifier by(Outgoing message, Notifier mail) {
        return switch (message.carrier()) {
            case MAIL -> mail;
            case WEBHOOK -> throw new IllegalStateException(message + " is an event");
            case POST -> throw new IllegalStateException(message + " goes by post");
        };
    }
}
