package org.sanbuzou.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Workdays for other features. Source: the State Council's yearly notices on public holidays. */
@ApplicationScoped
public class WorkCalendar {
    /** No year has fewer: a bound for how far to look. */
    private static final int FEWEST_WORKDAYS = 200;

    private final CalendarYears years;

    WorkCalendar(CalendarYears years) {
        this.years = years;
    }

    /** Whether the notice of that year has been published and entered. */
    public boolean isKnown(int year) {
        return years.notice(year).isPresent();
    }

    /** Grows with every change of that year's notice; -1 while it is unknown. */
    public int version(int year) {
        return years.notice(year).map(HolidayNotice::version).orElse(-1);
    }

    /** When a notice of any year was entered or changed; empty while there are only those the product comes with. */
    public Optional<Instant> lastChange() {
        return years.lastChange();
    }

    /** The days worked from {@code from} to {@code to}, both included; empty when {@code to} is before {@code from}. */
    public Workdays workdays(LocalDate from, LocalDate to) {
        var notices = new TreeMap<Integer, Optional<HolidayNotice>>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            notices.put(year, years.notice(year));
        }
        var days = new ArrayList<LocalDate>();
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorked(day, notices.get(day.getYear()))) {
                days.add(day);
            }
        }
        return new Workdays(
                days,
                notices.keySet().stream()
                        .filter(year -> notices.get(year).isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The first {@code count} days worked from {@code from} on, however many years that takes. */
    public Workdays following(LocalDate from, int count) {
        int last = from.getYear() + count / FEWEST_WORKDAYS + 1;
        var notices = years.notices(from.getYear(), last);
        var days = new ArrayList<LocalDate>(count);
        for (var day = from; days.size() < count; day = day.plusDays(1)) {
            if (isWorked(day, Optional.ofNullable(notices.get(day.getYear())))) {
                days.add(day);
            }
        }
        return new Workdays(
                days,
                IntStream.rangeClosed(from.getYear(), last)
                        .filter(year -> !notices.containsKey(year))
                        .boxed()
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean isWorked(LocalDate day, Optional<HolidayNotice> notice) {
        return notice.map(known -> known.isWorkday(day)).orElseGet(() -> HolidayNotice.isWeekday(day));
    }
}
