package org.redress.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.redress.notification.domain.Notifier;
import org.redress.notification.domain.Outgoing;

/** Writes each letter into a file that any mail program opens. The same letter is the same file, however often. */
class FolderNotifier implements Notifier {
    private final Path folder;
    private final String from;

    FolderNotifier(Path folder, String from) {
        this.folder = folder;
        this.from = from;
    }

    @Override
    public void send(Outgoing message) throws IOException {
        Files.createDirectories(folder);
        String name = message.messageId().replaceAll("[^A-Za-z0-9.-]", "_");
        Path writing = Files.createTempFile(folder, name, ".part");
        try {
            write(message, writing);
            Files.move(writing, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(writing);
        }
    }

    private void write(Outgoing message, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            new MailMessage(Session.getInstance(new Properties()), message, from).writeTo(out);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }
}
