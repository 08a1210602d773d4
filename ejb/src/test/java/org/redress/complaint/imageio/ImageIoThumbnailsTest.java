package org.redress.complaint.imageio;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageIoThumbnailsTest {
    private final ImageIoThumbnails thumbnails = new ImageIoThumbnails();

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void isThePictureMadeSmallInItsProportions(String format) throws IOException {
        BufferedImage small = read(thumbnails.of(picture(2000, 1000, format)).orElseThrow());

        assertThat(small.getWidth()).isEqualTo(240);
        assertThat(small.getHeight()).isEqualTo(120);
    }

    @Test
    void aSmallPictureStaysAsLargeAsItIs() throws IOException {
        BufferedImage small = read(thumbnails.of(picture(40, 30, "png")).orElseThrow());

        assertThat(small.getWidth()).isEqualTo(40);
    }

    @Test
    void whatIsNoPictureOrBrokenHasNone() throws IOException {
        byte[] broken = picture(200, 100, "png");
        java.util.Arrays.fill(broken, 30, broken.length, (byte) 7);

        assertThat(thumbnails.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(thumbnails.of(new byte[0])).isEmpty();
        assertThat(thumbnails.of(broken)).isEmpty();
    }

    /** A header of a few bytes may claim to be larger than all memory. */
    @Test
    void whatClaimsToBeEnormousIsNotRead() throws IOException {
        byte[] bomb = picture(10, 10, "png");
        bomb[16] = 0;
        bomb[17] = 1;
        bomb[18] = (byte) 0x86;
        bomb[19] = (byte) 0xA0;
        bomb[20] = 0;
        bomb[21] = 1;
        bomb[22] = (byte) 0x86;
        bomb[23] = (byte) 0xA0;

        assertThat(thumbnails.of(bomb)).isEmpty();
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(content));
    }
}
