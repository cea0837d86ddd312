package org.sanbuzou.duty;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** @param clientSentAt when the phone made the record; null where it is sent at once */
record RecordAttendance(Instant clientSentAt) {
    RecordAttendance {
        clientSentAt = clientSentAt == null ? null : clientSentAt.truncatedTo(ChronoUnit.MICROS);
    }
}
