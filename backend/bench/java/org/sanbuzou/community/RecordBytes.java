package org.sanbuzou.community;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.UUID;
import org.sanbuzou.product.PeopledBranch;

/** The request of one member as bytes that are made once; only what differs from record to record is written over. */
final class RecordBytes {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final String ID = "00000000-0000-7000-8000-000000000000";
    private static final int DAY_MILLIS = 24 * 3600 * 1000;
    private static final int FIRST_YEAR = 2006;
    private static final int YEARS = 20;

    private final byte[] bytes;
    private final int id;
    private final int started;
    private final int ended;
    private final int sent;

    RecordBytes(PeopledBranch branch, PeopledBranch.Person owner) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ".000Z");
        var body = ("{\"memberId\":\"%s\",\"communityId\":\"%s\",\"startedAt\":\"%s\",\"endedAt\":\"%s\","
                        + "\"content\":\"%s\",\"clientSentAt\":\"%s\"}")
                .formatted(owner.memberId(), branch.communityId(), now, now, RecordRow.CONTENT, now);
        var length = body.getBytes(StandardCharsets.UTF_8).length;
        var text = "PUT " + branch.path() + "service-records/" + ID + " HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: "
                + owner.cookie() + "\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n"
                + body;
        bytes = text.getBytes(StandardCharsets.UTF_8);
        id = text.indexOf(ID);
        started = text.indexOf("startedAt") + "startedAt':'".length();
        ended = text.indexOf("endedAt") + "endedAt':'".length();
        sent = bytes.length - "2026-11-22T00:00:00.000Z'}".length();
    }

    byte[] next(Random random) {
        write(RecordRow.newId(random));
        int year = FIRST_YEAR + random.nextInt(YEARS);
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(28);
        int hour = random.nextInt(20);
        int minute = random.nextInt(60);
        writeMoment(started, year, month, day, hour, minute);
        writeMoment(ended, year, month, day, hour + 2, minute);
        writeTime((int) (System.currentTimeMillis() % DAY_MILLIS));
        return bytes;
    }

    private void write(UUID value) {
        int at = id;
        for (int digit = 0; digit < 32; digit++) {
            if (digit == 8 || digit == 12 || digit == 16 || digit == 20) {
                at++;
            }
            long half = digit < 16 ? value.getMostSignificantBits() : value.getLeastSignificantBits();
            bytes[at++] = HEX[(int) (half >>> (60 - 4 * (digit % 16))) & 15];
        }
    }

    private void writeMoment(int at, int year, int month, int day, int hour, int minute) {
        write(at, year, 4);
        write(at + 5, month, 2);
        write(at + 8, day, 2);
        write(at + 11, hour, 2);
        write(at + 14, minute, 2);
    }

    private void writeTime(int millis) {
        write(sent + 11, millis / 3_600_000, 2);
        write(sent + 14, millis / 60_000 % 60, 2);
        write(sent + 17, millis / 1000 % 60, 2);
        write(sent + 20, millis % 1000, 3);
    }

    private void write(int at, int number, int digits) {
        int rest = number;
        for (int digit = digits - 1; digit >= 0; digit--) {
            bytes[at + digit] = HEX[rest % 10];
            rest /= 10;
        }
    }
}
