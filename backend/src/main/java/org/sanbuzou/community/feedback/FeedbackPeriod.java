package org.sanbuzou.community.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;

/** A community and the days that are asked about, both included. */
@Embeddable
record FeedbackPeriod(
        UUID communityId,
        @Column(name = "period_from") LocalDate from,
        @Column(name = "period_to") LocalDate to) {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final int LONGEST_DAYS = 366;

    FeedbackPeriod requireSensible(LocalDate today) {
        if (from.isAfter(to)) {
            throw new BadInput("PERIOD_REVERSED", "to", "结束日期不能早于开始日期，请检查后重填。");
        }
        if (from.isBefore(EARLIEST) || from.isAfter(today)) {
            throw new BadInput("DATE_OUT_OF_RANGE", "from", "开始日期请填 " + EARLIEST + " 到今天之间的一天。");
        }
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST_DAYS) {
            throw new BadInput("PERIOD_TOO_LONG", "to", "一次最多问一年，请缩短时间段。");
        }
        return this;
    }
}
