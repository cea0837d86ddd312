package org.sanbuzou.community;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.UUID;

/** The same record as a row, written by hand. */
final class RecordRow {
    static final String CONTENT = "在小区门口做垃圾分类引导，向居民发放宣传单，并清理楼道堆物三处。";
    static final String INSERT = """
            insert into intake_reference (branch_id, client_sent_at, clock_offset_seconds, confirmed_at, confirmed_by,
                confirmed_by_id, corrected_by_id, correction_reason, member_id, community_id, activity_id, need_id,
                corrects_id, started_at, ended_at, content, proof_kind, proof_reference, proof_verdict, proof_reason,
                proof_distance_band, proof_accuracy_meters, flags, received_at, status, version, id)
            values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, 'RECORDED', 0, ?)""";
    private static final int[] ABSENT = {3, 4, 5, 6, 7, 10, 11, 12, 16, 17, 18, 19, 20, 21};
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private RecordRow() {}

    /** UUID version 7, as the phones make it. */
    static UUID newId(Random random) {
        return new UUID(
                System.currentTimeMillis() << 16 | VERSION_7 | random.nextInt(0x1000),
                random.nextLong() >>> 2 | VARIANT);
    }

    static void bind(PreparedStatement insert, UUID branch, UUID member, UUID community, Random random)
            throws SQLException {
        var now = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        var started = LocalDateTime.of(
                2006 + random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(20), 0);
        for (int absent : ABSENT) {
            insert.setNull(absent, Types.NULL);
        }
        insert.setBytes(1, bytes(branch));
        insert.setObject(2, now);
        insert.setBytes(8, bytes(member));
        insert.setBytes(9, bytes(community));
        insert.setObject(13, started.plusMinutes(random.nextInt(60)));
        insert.setObject(14, started.plusHours(2));
        insert.setString(15, CONTENT);
        insert.setObject(22, now);
        insert.setBytes(23, bytes(newId(random)));
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
