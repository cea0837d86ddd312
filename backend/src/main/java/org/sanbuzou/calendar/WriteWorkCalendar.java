package org.sanbuzou.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.PlainText;

record WriteWorkCalendar(
        @NotNull @PlainText @Size(min = 8, max = 500) @Pattern(regexp = "https?://.+", message = "请填通知的网址，以 http 开头")
        String noticeUrl,

        @NotNull @Size(max = 100) List<@Valid @NotNull CalendarDay> days) {

    /** The notice of that year: every day once, and inside the year. */
    HolidayNotice notice(int year) {
        var seen = new HashSet<>();
        for (var day : days) {
            if (day.date().getYear() != year) {
                throw new BadInput("DAY_OUTSIDE_YEAR", "days", day.date() + " 不在 " + year + " 年内，请核对通知。");
            }
            if (!seen.add(day.date())) {
                throw new BadInput("DAY_TWICE", "days", day.date() + " 写了两次，请留一条。");
            }
        }
        return HolidayNotice.of(year, noticeUrl, days, 0);
    }
}
