package org.sanbuzou.community.proof;

import java.util.Locale;
import java.util.UUID;

/**
 * What people type who cannot scan: 40 bits of the step's HMAC in Crockford's Base32, shown as two groups of four. Too few for a
 * code that may come at any time, so it only holds while the host still shows it.
 */
final class TypedCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final int BITS = 5;

    private TypedCode() {}

    static String of(UUID sessionId, byte[] secret, long step) {
        var mac = RotatingCode.mac('T', sessionId, secret, step);
        long bits = 0;
        for (int i = 0; i < LENGTH * BITS / Byte.SIZE; i++) {
            bits = bits << Byte.SIZE | Byte.toUnsignedLong(mac[i]);
        }
        var text = new StringBuilder();
        for (int i = LENGTH - 1; i >= 0; i--) {
            text.append(ALPHABET.charAt((int) (bits >>> i * BITS) & (1 << BITS) - 1));
        }
        return text.toString();
    }

    /** Without spaces and hyphens, with the letters people confuse set right; null for what is no such code. */
    static String parse(String text) {
        var plain = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return plain.matches("[" + ALPHABET + "]{" + LENGTH + "}") ? plain : null;
    }
}
