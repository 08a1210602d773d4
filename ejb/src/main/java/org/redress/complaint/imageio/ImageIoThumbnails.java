package org.redress.complaint.imageio;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.redress.complaint.domain.Thumbnails;

/**
 * Pictures made small as PNG, one at a time: anybody may send one, and each takes memory by its size. What claims to be larger
 * or longer than any camera's picture is not read at all.
 */
@ApplicationScoped
class ImageIoThumbnails implements Thumbnails {
    private static final int EDGE = 240;
    private static final int LONGEST_EDGE = 20_000;
    private static final long MOST_PIXELS = 40_000_000;

    private final Semaphore one = new Semaphore(1);

    @Override
    public Optional<byte[]> of(byte[] content) {
        one.acquireUninterruptibly();
        try {
            return read(content);
        } finally {
            one.release();
        }
    }

    private static Optional<byte[]> read(byte[] content) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return small(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Only each n-th pixel is read, so that a large picture takes no more memory than a small one. */
    private static Optional<byte[]> small(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.max(width, height) > LONGEST_EDGE || (long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        int step = Math.max(1, Math.max(width, height) / (2 * EDGE));
        ImageReadParam sampled = reader.getDefaultReadParam();
        sampled.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(png(scaled(reader.read(0, sampled))));
    }

    private static BufferedImage scaled(BufferedImage read) {
        double factor = Math.min(1, (double) EDGE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(read.getHeight() * factor));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D drawing = small.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.drawImage(read, 0, 0, width, height, null);
        drawing.dispose();
        return small;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
