package org.sanbuzou.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Identifiers made by the server: UUID version 7, so that they sort by creation and keep inserts at the end of an index. */
public final class Ids {
    private static final int BYTES = 16;

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }

    /** As the database keeps it, for statements that go past Hibernate; null stays null. */
    public static byte[] bytes(UUID id) {
        return id == null
                ? null
                : ByteBuffer.allocate(BYTES)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
    }

    /** The other way round. */
    public static UUID of(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
