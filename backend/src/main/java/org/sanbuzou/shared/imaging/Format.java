package org.sanbuzou.shared.imaging;

import java.util.Arrays;
import org.sanbuzou.shared.web.StopRequest;

/** The image formats taken, known by their first bytes. */
enum Format {
    JPEG(0xFF, 0xD8, 0xFF),
    PNG(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

    private final byte[] beginning;

    Format(int... beginning) {
        this.beginning = new byte[beginning.length];
        for (int i = 0; i < beginning.length; i++) {
            this.beginning[i] = (byte) beginning[i];
        }
    }

    static Format of(byte[] sent) {
        return Arrays.stream(values())
                .filter(format -> format.begins(sent))
                .findFirst()
                .orElseThrow(() -> new StopRequest(415, "PHOTO_FORMAT_UNSUPPORTED", "只收 JPEG 或 PNG 照片，请换一种格式再发。"));
    }

    private boolean begins(byte[] sent) {
        int length = beginning.length;
        return sent.length > length && Arrays.equals(sent, 0, length, beginning, 0, length);
    }
}
