package org.redress.complaint.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kinds of files kept with a case, told by what is in them and not by what they are called. */
public enum FileKind {
    PNG("image/png", "89504E470D0A1A0A", "png"),
    JPEG("image/jpeg", "FFD8FF", "jpg", "jpeg", "jpe", "jfif"),
    GIF("image/gif", "47494638", "gif"),
    PDF("application/pdf", "255044462D", "pdf"),
    TEXT("text/plain", "", "txt", "text", "csv", "log", "md", "eml", "ics");

    private static final Pattern ENDING = Pattern.compile("\\.(?=[0-9]*[A-Za-z])([A-Za-z0-9]{1,5})$");

    private final String mediaType;
    private final String magic;
    private final List<String> endings;

    FileKind(String mediaType, String magic, String... endings) {
        this.mediaType = mediaType;
        this.magic = magic;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The kind of a file by its content; empty for anything else and for an empty file. */
    public static Optional<FileKind> of(byte[] content) {
        return Stream.of(values()).filter(kind -> kind.matches(content)).findFirst();
    }

    /** Whether a file of this kind may be called so: its name has the right ending, or none. */
    public boolean fits(String fileName) {
        Matcher ending = ENDING.matcher(fileName);
        return !ending.find() || endings.contains(ending.group(1).toLowerCase(Locale.ROOT));
    }

    /** The ending a file of this kind usually has. */
    public String usualEnding() {
        return "." + endings.get(0);
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
