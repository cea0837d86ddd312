package org.sanbuzou.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.web.IfMatch;

/** Activities for the features above. Changes are made as the current user, under the same rules as a person's. */
@ApplicationScoped
public class ActivityDirectory {
    private final ActivityShifts shifts;
    private final ActivityService service;
    private final ActivityShiftService shiftService;
    private final SignUpService signUps;
    private final AttendanceService attendance;

    /** A shift that was planned. */
    public record Planned(UUID id, Instant startsAt, Instant endsAt) {}

    ActivityDirectory(
            ActivityShifts shifts,
            ActivityService service,
            ActivityShiftService shiftService,
            SignUpService signUps,
            AttendanceService attendance) {
        this.shifts = shifts;
        this.service = service;
        this.shiftService = shiftService;
        this.signUps = signUps;
        this.attendance = attendance;
    }

    /** Plans an activity and opens it; both days are included. @return its id */
    public UUID open(
            String name,
            ActivityKind kind,
            String place,
            UUID communityId,
            LocalDate from,
            LocalDate to,
            String description,
            UUID organiserMemberId) {
        var activity = service.create(
                new WriteActivity(name, kind, place, communityId, from, to, description, organiserMemberId));
        return service.open(activity.id()).id();
    }

    /**
     * The same windows on each of the days.
     *
     * @param windows local times as 08:30-12:00
     * @return all shifts that begin on these days, in order of time
     */
    public List<Planned> plan(UUID activityId, LocalDate from, LocalDate to, List<String> windows, int seats) {
        var times = windows.stream()
                .map(window -> window.split("-"))
                .map(ends -> new CreateShiftSeries.Window(ends[0], ends[1]))
                .toList();
        shiftService.createSeries(activityId, new CreateShiftSeries(from, to, null, times, null, seats, null), false);
        var begin = BranchTime.startOf(from);
        var end = BranchTime.endOf(to);
        return shifts.between(activityId, begin, end).stream()
                .map(shift -> new Planned(shift.id(), shift.startsAt(), shift.endsAt()))
                .sorted(java.util.Comparator.comparing(Planned::startsAt))
                .toList();
    }

    public void signUp(UUID shiftId, UUID memberId) {
        signUps.enter(shiftId, memberId);
    }

    /** Saves who came for the whole shift. @param peopleServed may be null */
    public void recordAttendance(UUID shiftId, Collection<UUID> memberIds, Integer peopleServed) {
        var people = memberIds.stream()
                .map(id -> new SaveAttendance.Person(id, null, null))
                .toList();
        var version = new IfMatch("\"" + shifts.require(shiftId).version() + "\"");
        attendance.save(shiftId, version, new SaveAttendance(peopleServed, people));
    }
}
