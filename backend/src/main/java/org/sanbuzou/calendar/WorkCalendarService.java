package org.sanbuzou.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class WorkCalendarService {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final CalendarYears years;
    private final BuiltInNotices builtIn;
    private final BranchTime time;
    private final Event<NoticeChanged> noticed;

    WorkCalendarService(CalendarYears years, BuiltInNotices builtIn, BranchTime time, Event<NoticeChanged> noticed) {
        this.years = years;
        this.builtIn = builtIn;
        this.time = time;
        this.noticed = noticed;
    }

    /** Enters the notice of a year; a year that is known already is changed, from the version the caller has seen. */
    @Transactional
    WorkCalendarView publish(int year, IfMatch ifMatch, WriteWorkCalendar write) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new BadInput("YEAR_INVALID", "year", "年份请填 " + FIRST_YEAR + " 到 " + LAST_YEAR + "。");
        }
        var notice = write.notice(year);
        var known = years.findByIdOptional(year).or(() -> builtIn.of(year).map(this::stored));
        var stored =
                known.map(calendar -> changed(calendar, ifMatch, notice)).orElseGet(() -> entered(ifMatch, notice));
        noticed.fire(new NoticeChanged(year));
        return WorkCalendarView.of(stored.notice());
    }

    private CalendarYear changed(CalendarYear calendar, IfMatch ifMatch, HolidayNotice notice) {
        calendar.replace(ifMatch, notice, time.now());
        years.flush();
        return calendar;
    }

    private CalendarYear entered(IfMatch ifMatch, HolidayNotice notice) {
        if (ifMatch != null) {
            throw new IfMatch.StaleVersion();
        }
        return stored(notice);
    }

    // Flushed at once: what is changed afterwards is then a change, with the next version.
    private CalendarYear stored(HolidayNotice notice) {
        var calendar = new CalendarYear(notice, time.now());
        years.persistAndFlush(calendar);
        return calendar;
    }
}
