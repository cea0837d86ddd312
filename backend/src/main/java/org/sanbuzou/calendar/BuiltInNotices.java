package org.sanbuzou.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The notices the product comes with, one file a year. */
@ApplicationScoped
class BuiltInNotices {
    private static final String FILE = "/calendar/calendar-%d.json";

    record NoticeFile(int year, List<String> papers, List<Day> days) {
        record Day(
                String name,
                LocalDate date,
                @JsonProperty("isOffDay") boolean isOffDay) {
            CalendarDay toCalendarDay() {
                return new CalendarDay(date, name, isOffDay ? DayKind.OFF : DayKind.MAKE_UP);
            }
        }
    }

    private final ObjectMapper json;
    private final Map<Integer, Optional<HolidayNotice>> read = new ConcurrentHashMap<>();

    BuiltInNotices(ObjectMapper json) {
        this.json = json;
    }

    Optional<HolidayNotice> of(int year) {
        return read.computeIfAbsent(year, this::read);
    }

    private Optional<HolidayNotice> read(int year) {
        try (var file = BuiltInNotices.class.getResourceAsStream(FILE.formatted(year))) {
            if (file == null) {
                return Optional.empty();
            }
            var notice = json.readValue(file, NoticeFile.class);
            var days = notice.days().stream().map(NoticeFile.Day::toCalendarDay).toList();
            return Optional.of(HolidayNotice.of(notice.year(), notice.papers().get(0), days, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
