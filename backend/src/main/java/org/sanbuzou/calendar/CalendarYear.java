package org.sanbuzou.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanbuzou.shared.web.IfMatch;

/** The notice of one year as an administrator entered it. */
@Entity
class CalendarYear {
    @Id
    @Column(name = "calendar_year")
    private int year;

    private String noticeUrl;

    /** Moves with every change, so that a change of days alone is a new version and is recorded. */
    private Instant enteredAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "calendar_day", joinColumns = @JoinColumn(name = "calendar_year"))
    private Set<CalendarDay> days = new HashSet<>();

    @Version
    private int version;

    protected CalendarYear() {}

    CalendarYear(HolidayNotice notice, Instant now) {
        this.year = notice.year();
        this.noticeUrl = notice.url();
        this.days = new HashSet<>(notice.days().values());
        this.enteredAt = now;
    }

    void replace(IfMatch ifMatch, HolidayNotice notice, Instant now) {
        IfMatch.require(ifMatch, version);
        this.noticeUrl = notice.url();
        this.days = new HashSet<>(notice.days().values());
        this.enteredAt = now;
    }

    HolidayNotice notice() {
        return HolidayNotice.of(year, noticeUrl, List.copyOf(days), version);
    }
}
