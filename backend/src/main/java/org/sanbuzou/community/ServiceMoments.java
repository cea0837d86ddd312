package org.sanbuzou.community;

import java.time.Duration;
import java.time.Instant;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;

/** Which moments of a service are believable. A record may come late: a phone can be without network for weeks. */
final class ServiceMoments {
    /** How far a phone's clock may run ahead of the server's. */
    static final Duration AHEAD = Duration.ofDays(1);

    private static final Instant EARLIEST =
            DayLimits.EARLIEST.atStartOfDay(BranchTime.ZONE).toInstant();
    private static final Instant CLOCKS_BEGIN = Instant.EPOCH;
    private static final Instant CLOCKS_END = Instant.parse("2200-01-01T00:00:00Z");

    private ServiceMoments() {}

    static void require(Instant startedAt, Instant endedAt, Instant clientSentAt, Instant now) {
        requirePast("startedAt", "开始", startedAt, now);
        if (endedAt != null) {
            requirePast("endedAt", "结束", endedAt, now);
            if (endedAt.isBefore(startedAt)) {
                throw new BadInput("ENDED_BEFORE_STARTED", "endedAt", "结束时间不能早于开始时间，请检查后重填。");
            }
        }
        if (clientSentAt.isBefore(CLOCKS_BEGIN) || clientSentAt.isAfter(CLOCKS_END)) {
            throw new BadInput("CLOCK_UNUSABLE", "clientSentAt", "手机的日期和时间不对，请校准后重发。");
        }
    }

    private static void requirePast(String field, String word, Instant moment, Instant now) {
        if (moment.isAfter(now.plus(AHEAD))) {
            throw new BadInput("MOMENT_IN_FUTURE", field, word + "时间比现在晚一天以上，请检查手机的日期和时间，改正后重发。");
        }
        if (moment.isBefore(EARLIEST)) {
            throw new BadInput("MOMENT_TOO_EARLY", field, word + "时间早于 " + DayLimits.EARLIEST + "，请检查后重填。");
        }
    }
}
