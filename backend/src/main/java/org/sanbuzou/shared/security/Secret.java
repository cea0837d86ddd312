package org.sanbuzou.shared.security;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.sanbuzou.shared.Sha256;

/**
 * A bearer secret: 16 bytes of branch id and 32 random bytes, as URL-safe Base64. The branch inside it lets the look-up stay
 * within one branch; only the SHA-256 of the whole is stored, which is enough for a random secret of this length.
 */
public record Secret(UUID branchId, String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 16;
    private static final int RANDOM_BYTES = 32;

    public static Secret next(UUID branchId) {
        var random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        var bytes = ByteBuffer.allocate(ID_BYTES + RANDOM_BYTES)
                .putLong(branchId.getMostSignificantBits())
                .putLong(branchId.getLeastSignificantBits())
                .put(random)
                .array();
        return new Secret(branchId, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty for a text that no {@link #next} made. */
    public static Optional<Secret> parse(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return bytes.remaining() == ID_BYTES + RANDOM_BYTES
                    ? Optional.of(new Secret(new UUID(bytes.getLong(), bytes.getLong()), text))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What is stored. */
    public byte[] hash() {
        return Sha256.of(text).bytes();
    }
}
