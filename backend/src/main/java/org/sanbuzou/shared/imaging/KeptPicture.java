package org.sanbuzou.shared.imaging;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.web.StopRequest;

/**
 * The picture that is kept of a photo: a JPEG made anew from the pixels, so that place, time and device, which cameras write
 * into the file, are gone.
 */
public final class KeptPicture {
    /** In pixels. */
    public static final int LONGEST_SIDE = 1600;

    private static final int MOST_BYTES = 3 << 20;
    private static final long MOST_PIXELS = 40_000_000;
    private static final int MOST_SCANS = 100;
    private static final float QUALITY = 0.85f;

    /** An image takes many times more memory than the file it came in. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private KeptPicture() {}

    /**
     * Waits while two others are being made.
     *
     * @param sent a JPEG or PNG, told by its bytes
     * @throws StopRequest 413 above 3 MB, 415 for anything else than these formats
     * @throws BadInput where it cannot be decoded, or only at great cost
     */
    public static byte[] of(byte[] sent) {
        return of(sent, LONGEST_SIDE);
    }

    /** The same at another size; {@code longestSide} in pixels. */
    public static byte[] of(byte[] sent, int longestSide) {
        if (sent.length > MOST_BYTES) {
            throw new StopRequest(413, "TOO_LARGE", "照片不超过 3 MB，请缩小后再发。");
        }
        var format = Format.of(sent);
        AT_ONCE.acquireUninterruptibly();
        try {
            var image = decode(sent, format, longestSide);
            return encode(
                    redraw(image, format == Format.JPEG ? Orientation.of(sent) : Orientation.UPRIGHT, longestSide));
        } catch (BadInput e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The decoders throw exceptions of many kinds on files that are made to break them.
            throw new BadInput("PHOTO_UNREADABLE", "body", "这张照片打不开，请重新拍一张，用 JPEG 或 PNG。");
        } finally {
            AT_ONCE.release();
        }
    }

    private static BufferedImage decode(byte[] sent, Format format, int longestSide) throws IOException {
        requireFewScans(sent, format);
        var reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new BadInput("PHOTO_TOO_MANY_PIXELS", "body", "照片的像素太多（超过 4000 万），请缩小后再发。");
            }
            var parameters = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / longestSide);
            parameters.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, parameters);
        } finally {
            reader.dispose();
        }
    }

    /** Each scan of a progressive JPEG goes over all pixels again: a small file could keep a processor busy for minutes. */
    private static void requireFewScans(byte[] sent, Format format) {
        int scans = 0;
        for (int i = 1; i < sent.length; i++) {
            if (sent[i - 1] == (byte) 0xFF && sent[i] == (byte) 0xDA) {
                scans++;
            }
        }
        if (format == Format.JPEG && scans > MOST_SCANS) {
            throw new BadInput("PHOTO_UNREADABLE", "body", "这张照片的存储方式太特殊，请重新拍一张，用普通的 JPEG 或 PNG。");
        }
    }

    private static BufferedImage redraw(BufferedImage image, Orientation orientation, int longestSide) {
        int longest = Math.max(image.getWidth(), image.getHeight());
        double scale = Math.min(1, (double) longestSide / longest);
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        boolean swapped = orientation.swapsSides();
        var upright = new BufferedImage(swapped ? height : width, swapped ? width : height, BufferedImage.TYPE_INT_RGB);
        var canvas = upright.createGraphics();
        try {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, upright.getWidth(), upright.getHeight());
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            var transform = orientation.transform(width, height);
            transform.scale((double) width / image.getWidth(), (double) height / image.getHeight());
            canvas.drawImage(image, transform, null);
        } finally {
            canvas.dispose();
        }
        return upright;
    }

    private static byte[] encode(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(Format.JPEG.name()).next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
