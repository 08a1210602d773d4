package org.redress.integration.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.shared.Installation;

/**
 * The key secrets are sealed under: made of the one that is configured, or else a random one in a file of the data
 * directory that only its owner reads. Several servers on one database need the same.
 */
@ApplicationScoped
class SealingKey {
    private static final int LEAST_CHARACTERS = 32;
    private static final int BYTES = 32;

    @Inject
    @ConfigProperty(name = "redress.webhook.key")
    Optional<String> configured;

    @Inject
    Installation installation;

    SecretKey get() {
        return new SecretKeySpec(digest(configured.orElseGet(this::kept)), "AES");
    }

    private String kept() {
        Path file = installation.dataDirectory().resolve("webhook.key");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] bits = new byte[BYTES];
        new SecureRandom().nextBytes(bits);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownersOnly(file))) {
            channel.write(java.nio.ByteBuffer.wrap(Base64.getEncoder().encode(bits)));
        } catch (FileAlreadyExistsException meanwhile) {
            return;
        }
    }

    private static FileAttribute<?>[] ownersOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static byte[] digest(String text) {
        if (text.length() < LEAST_CHARACTERS) {
            throw new IllegalStateException("redress.webhook.key has fewer than " + LEAST_CHARACTERS + " characters");
        }
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
