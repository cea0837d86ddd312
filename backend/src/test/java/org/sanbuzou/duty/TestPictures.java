package org.sanbuzou.duty;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Photos as phones make them. */
public final class TestPictures {
    private TestPictures() {}

    /** Green above red on the left, blue on the right. */
    public static byte[] jpeg(int width, int height) {
        return written("jpeg", picture(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** The same, with a channel for transparency. */
    public static byte[] png(int width, int height) {
        return written("png", picture(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    /** The same JPEG with the place it was taken at, by a camera held in that orientation. */
    public static byte[] jpegWithPlace(int width, int height, int orientation) {
        var plain = jpeg(width, height);
        var exif = exif(orientation);
        return ByteBuffer.allocate(plain.length + 4 + exif.length)
                .put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (2 + exif.length))
                .put(exif)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    private static byte[] exif(int orientation) {
        var exif = ByteBuffer.allocate(120);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 2);
        entry(exif, 0x0112, 3, 1, orientation << 16);
        entry(exif, 0x8825, 4, 1, 38);
        exif.putInt(0);
        exif.putShort((short) 1);
        entry(exif, 0x0012, 2, 27, 56);
        exif.putInt(0);
        exif.put("GPS 39.7266N 116.3411E WGS84".getBytes(StandardCharsets.US_ASCII));
        return exif.array();
    }

    private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static BufferedImage picture(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.GREEN);
        canvas.fillRect(0, 0, width / 2, height / 2);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        return picture;
    }

    private static byte[] written(String format, BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
