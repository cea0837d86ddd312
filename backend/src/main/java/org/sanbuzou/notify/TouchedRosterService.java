package org.sanbuzou.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sanbuzou.calendar.NoticeChanged;
import org.sanbuzou.calendar.WorkCalendar;
import org.sanbuzou.duty.DutyDirectory;
import org.sanbuzou.duty.RosterFinding;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;

/** Tells officers which rosters a holiday notice touches: once for each roster and each version of the notice. */
@ApplicationScoped
class TouchedRosterService {
    private final DutyDirectory duties;
    private final WorkCalendar calendar;
    private final Officers officers;
    private final Inbox inbox;
    private final CurrentBranch current;
    private final BranchTime time;

    TouchedRosterService(
            DutyDirectory duties,
            WorkCalendar calendar,
            Officers officers,
            Inbox inbox,
            CurrentBranch current,
            BranchTime time) {
        this.duties = duties;
        this.calendar = calendar;
        this.officers = officers;
        this.inbox = inbox;
        this.current = current;
        this.time = time;
    }

    /** The notice is for all branches; that of the caller is told at once, the others by {@link ReminderJob}. */
    void changed(@Observes NoticeChanged notice) {
        tell();
    }

    @ActivateRequestContext
    @Transactional
    int tell(UUID branchId) {
        current.enter(branchId);
        return tell();
    }

    private int tell() {
        var touched = duties.findings().stream()
                .filter(finding ->
                        !finding.removedDays().isEmpty() || !finding.addedDays().isEmpty())
                .toList();
        if (touched.isEmpty()) {
            return 0;
        }
        var notes = officers.members().stream()
                .flatMap(officer -> touched.stream().map(finding -> note(officer, finding)))
                .toList();
        inbox.tell(notes);
        return notes.size();
    }

    private Note note(UUID officer, RosterFinding finding) {
        var period = DayList.period(finding.from(), finding.to(), time.today());
        return new Note(
                officer,
                NotificationKind.ROSTER_TOUCHED,
                "放假安排与值班表不符",
                "%s%s值班表：%s。请重新排班。".formatted(finding.dutyPostName(), period, differences(finding)),
                Subject.roster(finding.rosterId()),
                "ROSTER_TOUCHED:" + occasion(finding));
    }

    private static String differences(RosterFinding finding) {
        var parts = new ArrayList<String>();
        add(parts, finding.removedDays(), " 有班，但不是工作日");
        add(parts, finding.addedDays(), " 是工作日，还没有排班");
        return String.join("；", parts);
    }

    private static void add(List<String> parts, Collection<LocalDate> days, String what) {
        if (!days.isEmpty()) {
            parts.add(DayList.of(List.copyOf(days)) + what);
        }
    }

    /** The roster and the versions of the notices it lies in: days that pass make no new occasion. */
    private UUID occasion(RosterFinding finding) {
        var versions = IntStream.rangeClosed(
                        finding.from().getYear(), finding.to().getYear())
                .mapToObj(year -> year + "@" + calendar.version(year))
                .collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes((finding.rosterId() + " " + versions).getBytes(StandardCharsets.UTF_8));
    }
}
