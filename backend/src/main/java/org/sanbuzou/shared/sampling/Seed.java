package org.sanbuzou.shared.sampling;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import org.sanbuzou.shared.Sha256;

/**
 * 256 random bits, secret until the draw. Before the period ends {@code commitment = SHA-256(seed ‖ rule text)} is published:
 * it tells nothing of the seed, and nobody finds another seed or rule for it (a hash commitment, as of Blum 1983). The texts
 * differ in length from ids, so that no published hash is the key of a record.
 */
public final class Seed {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final byte[] bytes;

    public Seed(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a seed has 32 bytes");
        }
        this.bytes = bytes.clone();
    }

    public static Seed next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Seed(bytes);
    }

    /** Reads what {@link #hex} wrote. */
    public static Seed ofHex(String hex) {
        return new Seed(HexFormat.of().parseHex(hex));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** 64 lower-case digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** In hex: SHA-256 of the 32 bytes of the seed and the UTF-8 bytes of {@link DrawTerms#text}. */
    public String commitment(DrawTerms rule) {
        return hash(rule.text());
    }

    /** In hex: SHA-256 of the 32 bytes of the seed and the 36 ASCII bytes of the lower-case id. The smallest are drawn. */
    String key(UUID recordId) {
        return hash(recordId.toString());
    }

    private String hash(String text) {
        return Sha256.of(bytes).add(text).hex();
    }
}
