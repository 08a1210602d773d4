package org.redress.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.redress.notification.domain.Notifier;

/** The way out this installation has. */
@ApplicationScoped
class ConfiguredNotifier {
    @Inject
    MailSettings settings;

    @Produces
    @ApplicationScoped
    Notifier notifier() {
        return settings.isSmtp() ? new SmtpNotifier(settings) : new FolderNotifier(settings.folder(), settings.from());
    }
}
