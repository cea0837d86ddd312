package org.sanbuzou.community.proof;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The code a host shows during one time step: session, step and HMAC-SHA256 cut to 96 bits (RFC 2104, section 5: not below 80
 * and not below half of a short hash). Steps are those of RFC 6238 with 30 seconds; the neighbours of the step are valid too.
 */
record RotatingCode(UUID sessionId, long step, byte[] mac) {
    static final Duration STEP = Duration.ofSeconds(30);
    static final int SECRET_BYTES = 32;
    private static final int MAC_BYTES = 12;
    private static final int BYTES = Long.BYTES * 2 + Integer.BYTES + MAC_BYTES;
    private static final String IN_ADDRESS = "proof=";

    static RotatingCode of(UUID sessionId, byte[] secret, long step) {
        return new RotatingCode(sessionId, step, Arrays.copyOf(mac('Q', sessionId, secret, step), MAC_BYTES));
    }

    /** Null for what is no code. The address around the code may be there or not. */
    static RotatingCode parse(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(bare(text)));
            if (bytes.remaining() != BYTES) {
                return null;
            }
            var sessionId = new UUID(bytes.getLong(), bytes.getLong());
            long step = Integer.toUnsignedLong(bytes.getInt());
            var mac = new byte[MAC_BYTES];
            bytes.get(mac);
            return new RotatingCode(sessionId, step, mac);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String bare(String text) {
        int at = text.indexOf(IN_ADDRESS);
        var code =
                at < 0 ? text.strip() : text.substring(at + IN_ADDRESS.length()).strip();
        int end = code.indexOf('&');
        return end < 0 ? code : code.substring(0, end);
    }

    String text() {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(sessionId.getMostSignificantBits())
                .putLong(sessionId.getLeastSignificantBits())
                .putInt((int) step)
                .put(mac);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    boolean isGenuine(byte[] secret) {
        return MessageDigest.isEqual(mac, of(sessionId, secret, step).mac);
    }

    static long stepAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds());
    }

    static Instant startOf(long step) {
        return Instant.ofEpochSecond(step * STEP.toSeconds());
    }

    /** One step before and after passes, for clocks that differ and fingers that are slow. */
    static boolean fits(long step, Instant moment) {
        return Math.abs(stepAt(moment) - step) <= 1;
    }

    /** The label keeps a typed code from being the beginning of a scanned one. */
    static byte[] mac(char label, UUID sessionId, byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(ByteBuffer.allocate(Character.BYTES + Long.BYTES * 3)
                    .putChar(label)
                    .putLong(sessionId.getMostSignificantBits())
                    .putLong(sessionId.getLeastSignificantBits())
                    .putLong(step)
                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
