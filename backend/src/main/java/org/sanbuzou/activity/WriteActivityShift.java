package org.sanbuzou.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.PlainText;

record WriteActivityShift(
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @PlainText @Size(max = 100) String place,
        @NotNull @Min(1) @Max(1000) Integer seats,
        @PlainText @Size(max = 200) String note) {
    static final Duration LONGEST = Duration.ofHours(24);

    WriteActivityShift {
        startsAt = stored(startsAt);
        endsAt = stored(endsAt);
    }

    private static Instant stored(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }

    void check() {
        if (!endsAt.isAfter(startsAt)) {
            throw new BadInput("END_NOT_AFTER_START", "endsAt", "结束时间要晚于开始时间。");
        }
        if (Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
            throw new BadInput("SHIFT_TOO_LONG", "endsAt", "一班最长 24 小时，请分成几班。");
        }
    }
}
