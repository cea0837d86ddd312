package org.sanbuzou.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.community.TimeWindow;
import org.sanbuzou.shared.BadInput;

/** The whole list: whoever is not in it did not come. */
record SaveAttendance(
        @Min(0) @Max(1_000_000) Integer peopleServed,
        @NotNull @Size(max = 2_000) List<@Valid @NotNull Person> people) {
    private static final Duration LEEWAY = Duration.ofHours(12);

    /** Times that are null are those of the shift. */
    record Person(@NotNull UUID memberId, Instant startedAt, Instant endedAt) {
        TimeWindow time(ActivityShift shift) {
            return new TimeWindow(
                    startedAt == null ? shift.startsAt() : startedAt.truncatedTo(ChronoUnit.MICROS),
                    endedAt == null ? shift.endsAt() : endedAt.truncatedTo(ChronoUnit.MICROS));
        }
    }

    /** Who came, and when. */
    Map<UUID, TimeWindow> times(ActivityShift shift) {
        var times = new LinkedHashMap<UUID, TimeWindow>();
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            var time = person.time(shift);
            requireWithin(shift, time, "people[" + i + "]");
            if (times.put(person.memberId(), time) != null) {
                throw new BadInput("MEMBER_TWICE", "people[" + i + "].memberId", "名单里同一人写了两次，请删去一个。");
            }
        }
        return times;
    }

    private static void requireWithin(ActivityShift shift, TimeWindow time, String person) {
        if (!time.to().isAfter(time.from())) {
            throw new BadInput("END_NOT_AFTER_START", person + ".endedAt", "离开时间要晚于到达时间。");
        }
        if (time.from().isBefore(shift.startsAt().minus(LEEWAY))
                || time.to().isAfter(shift.endsAt().plus(LEEWAY))) {
            throw new BadInput("OUTSIDE_SHIFT", person + ".startedAt", "个人的起止时间离这一班太远，请核对日期。");
        }
    }
}
