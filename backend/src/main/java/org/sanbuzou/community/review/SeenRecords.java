package org.sanbuzou.community.review;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.sanbuzou.community.WaitingRecord;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.Sha256;

/**
 * What an officer saw in a preview: records that had come by a moment, how many, and a digest of their ids and versions. As text
 * it is the token of the preview; it grants nothing, as the records are read anew.
 */
record SeenRecords(Instant receivedUntil, int count, String digest) {
    private static final String SEPARATOR = " ";

    /** @param records in the order of their ids */
    static SeenRecords of(Instant receivedUntil, List<WaitingRecord> records) {
        var digest = new Sha256();
        for (var record : records) {
            digest.add(ByteBuffer.allocate(20)
                    .putLong(record.id().getMostSignificantBits())
                    .putLong(record.id().getLeastSignificantBits())
                    .putInt(record.version())
                    .array());
        }
        return new SeenRecords(receivedUntil, records.size(), url(digest.bytes()));
    }

    static SeenRecords parse(String token) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            return new SeenRecords(Instant.parse(parts[0]), Integer.parseInt(parts[1]), parts[2]);
        } catch (RuntimeException e) {
            throw new BadInput("TOKEN_INVALID", "token", "预览已失效，请重新预览。");
        }
    }

    String token() {
        return url(String.join(SEPARATOR, receivedUntil.toString(), String.valueOf(count), digest)
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
