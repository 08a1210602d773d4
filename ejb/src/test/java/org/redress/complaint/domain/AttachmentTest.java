package org.redress.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.complaint.ComplaintFixture.RECEIVED;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentTest {
    private static final byte[] PICTURE = HexFormat.of().parseHex("89504e470d0a1a0a0000000d");

    @Test
    void isWhatItsContentSaysNotItsName() {
        assertThat(attachment("invoice", PICTURE).kind()).isEqualTo(FileKind.PNG);
        assertThat(attachment("a", text("%PDF-1.7 …")).kind()).isEqualTo(FileKind.PDF);
        assertThat(attachment("a", HexFormat.of().parseHex("ffd8ffe000")).kind())
                .isEqualTo(FileKind.JPEG);
        assertThat(attachment("a", text("GIF89a…")).kind()).isEqualTo(FileKind.GIF);
        assertThat(attachment("letter.txt", text("Geagte heer\r\nU het gesê Vrydag."))
                        .kind())
                .isEqualTo(FileKind.TEXT);
    }

    @Test
    void isRefusedWhenItCouldRun() {
        assertRefused("photo.png", text("MZ\u0000\u0001"));
        assertRefused("photo.svg", text("<svg onload='x()'/>"));
        assertRefused("photo.txt", text(" \n<html><script>"));
        assertRefused("photo.zip", HexFormat.of().parseHex("504b0304"));
        assertRefused("photo.txt", HexFormat.of().parseHex("ff00fe"));
        assertRefused("empty.txt", new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"photo.png", "PHOTO.JPG", "letter.pdf", "letter.docx", "letter.txt.exe"})
    void isRefusedWhenItsNamePromisesSomethingElse(String name) {
        assertThatThrownBy(() -> attachment(name, text("a line of text")))
                .isInstanceOfSatisfying(AttachmentNameMisleads.class, refused -> assertThat(refused.details())
                        .containsExactly(FileKind.TEXT, ".txt"));
        assertThat(attachment("Photo.PNG", PICTURE).fileName()).isEqualTo("Photo.PNG");
        assertThat(attachment("of 12.03.2026", PICTURE).fileName()).isEqualTo("of 12.03.2026");
    }

    @Test
    void isKeptUpToTenMegabytes() {
        byte[] full = Arrays.copyOf(PICTURE, Attachment.LIMIT_BYTES);

        assertThat(attachment("big.png", full).sizeBytes()).isEqualTo(10_485_760);
        assertThatThrownBy(() -> attachment("big.png", Arrays.copyOf(full, full.length + 1)))
                .isInstanceOf(AttachmentTooLarge.class)
                .hasMessageContaining("10");
    }

    @Test
    void keepsAPlainName() {
        assertThat(attachment("C:\\fotos\\kas \"1\".png", PICTURE).fileName()).isEqualTo("kas _1_.png");
        assertThat(attachment("../../etc/passwd", PICTURE).fileName()).isEqualTo("passwd");
        assertThat(attachment("x\r\nSet-Cookie: a", PICTURE).fileName()).doesNotContain("\r", "\n", ":");
        assertThat(attachment("", PICTURE).fileName()).isEqualTo("file");
    }

    private static void assertRefused(String name, byte[] content) {
        assertThatThrownBy(() -> attachment(name, content)).as(name).isInstanceOf(AttachmentTypeRefused.class);
    }

    private static Attachment attachment(String name, byte[] content) {
        return new Attachment(1, 2, name, content, "staff:1", RECEIVED);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
