package org.redress.complaint.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files kept with a case, told by what is in them and not by what they are called. */
public enum FileKind {
    PNG("image/png", "89504E470D0A1A0A"),
    JPEG("image/jpeg", "FFD8FF"),
    GIF("image/gif", "47494638"),
    PDF("application/pdf", "255044462D"),
    TEXT("text/plain", "");

    private final String mediaType;
    private final String magic;

    FileKind(String mediaType, String magic) {
        this.mediaType = mediaType;
        this.magic = magic;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The kind of a file by its content; empty for anything else and for an empty file. */
    public static Optional<FileKind> of(byte[] content) {
        return Stream.of(values()).filter(kind -> kind.matches(content)).findFirst();
    }

    private boolean matches(byte[] content) {
        return this == TEXT
                ? isText(content)
                : startsWith(content, HexFormat.of().parseHex(magic));
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length > magic.length && Arrays.mismatch(content, magic) == magic.length;
    }

    private static boolean isText(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return !text.isBlank() && text.chars().noneMatch(FileKind::isControl) && !looksLikeMarkup(text);
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && "\t\n\r\f".indexOf(character) < 0;
    }

    private static boolean looksLikeMarkup(String text) {
        return text.stripLeading().startsWith("<");
    }
}
