package org.sanbuzou.community;

import java.time.Instant;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.PhoneClock;

/** Which moments of a service can be kept. A wrong clock is no reason to lose a record: {@link PhoneClock} judges it. */
final class ServiceMoments {
    private ServiceMoments() {}

    static void require(Instant startedAt, Instant endedAt, Instant clientSentAt) {
        if (!PhoneClock.isUsable(clientSentAt)) {
            throw new BadInput("CLOCK_UNUSABLE", "clientSentAt", "手机的日期和时间不对，请校准后重发。");
        }
        if (!PhoneClock.isUsable(startedAt)) {
            throw new BadInput("MOMENT_UNUSABLE", "startedAt", "开始时间不对，请检查后重填。");
        }
        if (endedAt == null) {
            return;
        }
        if (!PhoneClock.isUsable(endedAt)) {
            throw new BadInput("MOMENT_UNUSABLE", "endedAt", "结束时间不对，请检查后重填。");
        }
        if (endedAt.isBefore(startedAt)) {
            throw new BadInput("ENDED_BEFORE_STARTED", "endedAt", "结束时间不能早于开始时间，请检查后重填。");
        }
    }
}
