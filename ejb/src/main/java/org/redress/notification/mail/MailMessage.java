package org.redress.notification.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.redress.notification.domain.Outgoing;

/** A letter as internet mail. It keeps the letter's own id, so that a second copy can be told from a second letter. */
class MailMessage extends MimeMessage {
    private final String messageId;

    MailMessage(Session session, Outgoing letter, String from) throws MessagingException {
        super(session);
        this.messageId = "<" + letter.messageId() + ">";
        setFrom(new InternetAddress(from));
        setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
        setSubject(letter.text().subject(), StandardCharsets.UTF_8.name());
        setText(letter.text().body(), StandardCharsets.UTF_8.name());
        setSentDate(Date.from(letter.writtenAt()));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", letter.language());
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
