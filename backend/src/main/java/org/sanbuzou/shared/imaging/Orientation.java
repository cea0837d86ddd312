package org.sanbuzou.shared.imaging;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, from the Exif of a JPEG. It must be applied to the picture before the Exif is dropped.
 *
 * <p>Values 1 to 8 as in Exif 2.32 (CIPA DC-008), tag 0x0112; 5 to 8 swap width and height.
 */
record Orientation(int value) {
    static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;
    private static final int APP1 = 0xFFE1;
    private static final int FIRST_SEGMENT = 2;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final long EXIF = 0x457869660000L;
    private static final int ENTRY_BYTES = 12;
    private static final short INTEL = 0x4949;

    /** Upright where nothing else can be read: a broken Exif is no reason to refuse a picture. */
    static Orientation of(byte[] jpeg) {
        try {
            return search(ByteBuffer.wrap(jpeg));
        } catch (IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static Orientation search(ByteBuffer jpeg) {
        for (int at = FIRST_SEGMENT; ; ) {
            int marker = jpeg.getShort(at) & 0xFFFF;
            if (marker <= 0xFF00 || marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            int length = jpeg.getShort(at + 2) & 0xFFFF;
            if (marker == APP1 && jpeg.getLong(at + 4) >>> 16 == EXIF) {
                return inTiff(jpeg.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
    }

    private static Orientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == INTEL ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY_BYTES;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    boolean swapsSides() {
        return value >= 5;
    }

    /** From the pixels of an image of that size to those of the upright one. */
    AffineTransform transform(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
