package org.sanbuzou.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.sanbuzou.calendar.WorkCalendar;
import org.sanbuzou.community.CommunityDirectory;
import org.sanbuzou.community.ServiceRecordDirectory;
import org.sanbuzou.duty.DutyDirectory;
import org.sanbuzou.identity.AccountDirectory;
import org.sanbuzou.member.OfficeDirectory;
import org.sanbuzou.shared.BranchTime;

/** What an officer sees first, gathered from the features. */
@ApplicationScoped
class TodayFigures {
    /** The first reminder of a term's end: the Party's rules want preparations to begin then. */
    private static final int TERM_NOTICE_MONTHS = 6;

    private final WorkCalendar calendar;
    private final DutyDirectory duties;
    private final CommunityDirectory communities;
    private final ServiceRecordDirectory records;
    private final OfficeDirectory offices;
    private final AccountDirectory accounts;
    private final BranchTime time;

    TodayFigures(
            WorkCalendar calendar,
            DutyDirectory duties,
            CommunityDirectory communities,
            ServiceRecordDirectory records,
            OfficeDirectory offices,
            AccountDirectory accounts,
            BranchTime time) {
        this.calendar = calendar;
        this.duties = duties;
        this.communities = communities;
        this.records = records;
        this.offices = offices;
        this.accounts = accounts;
        this.time = time;
    }

    TodayView now() {
        return on(time.today());
    }

    TodayView on(LocalDate today) {
        var coverage = communities.coverage();
        return new TodayView(
                today,
                kind(today),
                duties.publishedOn(today),
                records.waiting(),
                new TodayView.Registration(coverage.registered(), coverage.inService()),
                offices.endingBy(today.plusMonths(TERM_NOTICE_MONTHS)),
                new TodayView.Steps(
                        coverage.inService(),
                        duties.posts(),
                        duties.rosters(),
                        duties.publishedRosters(),
                        accounts.ofMembers()));
    }

    private TodayView.Kind kind(LocalDate day) {
        var worked = calendar.workdays(day, day);
        if (!worked.areKnown()) {
            return TodayView.Kind.UNKNOWN;
        }
        return worked.days().isEmpty() ? TodayView.Kind.OFF : TodayView.Kind.WORKDAY;
    }
}
