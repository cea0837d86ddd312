package org.sanbuzou.taskgroup.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.calendar.WorkCalendar;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.taskgroup.DatedProcedure;
import org.sanbuzou.taskgroup.ProcedureDirectory;
import org.sanbuzou.taskgroup.network.NetworkDays;

/** A group's procedure for Microsoft Project, from the day its plan begins and on the days of the work calendar. */
@ApplicationScoped
class ProjectExport {
    private static final int FEWEST_WORKDAYS_OF_A_YEAR = 200;
    /** No notice is published further ahead. */
    private static final int MOST_YEARS = 10;

    private final ProcedureDirectory procedures;
    private final WorkCalendar calendar;
    private final BranchTime time;

    ProjectExport(ProcedureDirectory procedures, WorkCalendar calendar, BranchTime time) {
        this.procedures = procedures;
        this.calendar = calendar;
        this.time = time;
    }

    ProjectWriter of(UUID groupId, DatedProcedure dated) {
        var start = start(groupId);
        var last = dated.notBefore().values().stream()
                .max(LocalDate::compareTo)
                .filter(start::isBefore)
                .orElse(start);
        int years = NetworkDays.of(dated.procedure().network()).planned() / FEWEST_WORKDAYS_OF_A_YEAR + 1;
        var exceptions = CalendarException.of(
                calendar, start.getYear(), Math.min(last.getYear() + years, start.getYear() + MOST_YEARS));
        return new ProjectWriter(dated, start, exceptions);
    }

    /** Nothing that has not begun begins before today. */
    private LocalDate start(UUID groupId) {
        var today = time.today();
        return procedures.startsOn(groupId).filter(today::isBefore).orElse(today);
    }
}
