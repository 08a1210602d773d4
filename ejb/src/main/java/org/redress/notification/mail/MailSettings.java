package org.redress.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How mail leaves this installation: over SMTP when a host is set, otherwise into a folder. */
@ApplicationScoped
class MailSettings {
    private static final String PATIENCE_MILLIS = "10000";

    @Inject
    @ConfigProperty(name = "redress.mail.from", defaultValue = "Customer care <care@localhost>")
    String from;

    @Inject
    @ConfigProperty(name = "redress.outbox.dir")
    Optional<String> folder;

    @Inject
    @ConfigProperty(name = "redress.data.dir", defaultValue = "data")
    String dataDirectory;

    @Inject
    @ConfigProperty(name = "redress.smtp.host")
    Optional<String> smtpHost;

    @Inject
    @ConfigProperty(name = "redress.smtp.port", defaultValue = "25")
    int smtpPort;

    @Inject
    @ConfigProperty(name = "redress.smtp.user")
    Optional<String> smtpUser;

    @Inject
    @ConfigProperty(name = "redress.smtp.password")
    Optional<String> smtpPassword;

    @Inject
    @ConfigProperty(name = "redress.smtp.starttls", defaultValue = "false")
    boolean startTls;

    String from() {
        return from;
    }

    Path folder() {
        return folder.map(Path::of).orElseGet(() -> Path.of(dataDirectory, "outbox"));
    }

    boolean isSmtp() {
        return smtpHost.isPresent();
    }

    Optional<String> user() {
        return smtpUser;
    }

    Optional<String> password() {
        return smtpPassword;
    }

    /** For Jakarta Mail; it waits ten seconds at most for each thing. */
    Properties smtp() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", smtpHost.orElse("localhost"));
        properties.setProperty("mail.smtp.port", Integer.toString(smtpPort));
        properties.setProperty("mail.smtp.auth", Boolean.toString(smtpUser.isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return properties;
    }
}
