package org.sanbuzou.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sanbuzou.shared.NotFound;

/** Notices by year: what an administrator entered, else what the product comes with. */
@ApplicationScoped
class CalendarYears implements PanacheRepositoryBase<CalendarYear, Integer> {
    private final BuiltInNotices builtIn;

    CalendarYears(BuiltInNotices builtIn) {
        this.builtIn = builtIn;
    }

    Optional<HolidayNotice> notice(int year) {
        return findByIdOptional(year).map(CalendarYear::notice).or(() -> builtIn.of(year));
    }

    /** All of a period in one query. */
    Map<Integer, HolidayNotice> notices(int from, int to) {
        var notices = new HashMap<Integer, HolidayNotice>();
        for (int year = from; year <= to; year++) {
            int at = year;
            builtIn.of(year).ifPresent(notice -> notices.put(at, notice));
        }
        find("from CalendarYear y left join fetch y.days where y.year between ?1 and ?2", from, to).stream()
                .map(CalendarYear::notice)
                .forEach(notice -> notices.put(notice.year(), notice));
        return notices;
    }

    HolidayNotice requireNotice(int year) {
        return notice(year).orElseThrow(() -> new NotFound("工作日历", year));
    }

    Optional<Instant> lastChange() {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select max(enteredAt) from CalendarYear", Instant.class)
                .getSingleResult());
    }
}
