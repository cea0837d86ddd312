package org.sanbuzou.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.community.TimeWindow;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class AttendanceService {
    private final Activities activities;
    private final ActivityShifts shifts;
    private final ShiftAttendances attendances;
    private final AttendanceRecords records;
    private final AttendanceLists lists;
    private final MemberDirectory members;
    private final CurrentUser user;
    private final BranchTime time;

    AttendanceService(
            Activities activities,
            ActivityShifts shifts,
            ShiftAttendances attendances,
            AttendanceRecords records,
            AttendanceLists lists,
            MemberDirectory members,
            CurrentUser user,
            BranchTime time) {
        this.activities = activities;
        this.shifts = shifts;
        this.attendances = attendances;
        this.records = records;
        this.lists = lists;
        this.members = members;
        this.user = user;
        this.time = time;
    }

    /** A list that says what is stored already is answered alike, whatever version it was made from: its answer was lost. */
    @Transactional
    AttendanceList save(UUID shiftId, IfMatch ifMatch, SaveAttendance save) {
        var shift = shifts.lock(shiftId);
        var activity = activities.require(shift.activityId(), user);
        activity.requireOrganiser(user);
        var times = save.times(shift);
        var known = attendances.of(shiftId).stream()
                .collect(Collectors.toMap(ShiftAttendance::memberId, Function.identity()));
        if (ifMatch == null || !says(save, times, shift, known)) {
            shift.expect(ifMatch);
            activity.requireHeld(shift);
            shift.takeAttendance(save.peopleServed(), user, time.now());
            write(activity, shift, known, times);
            attendances.flush();
        }
        return lists.of(activity, shift);
    }

    private static boolean says(
            SaveAttendance save, Map<UUID, TimeWindow> times, ActivityShift shift, Map<UUID, ShiftAttendance> known) {
        return shift.attendanceTakenAt() != null
                && Objects.equals(save.peopleServed(), shift.peopleServed())
                && times.keySet().stream().allMatch(known::containsKey)
                && known.values().stream()
                        .allMatch(person -> person.hasCome()
                                ? person.isAt(times.get(person.memberId()))
                                : !times.containsKey(person.memberId()));
    }

    private void write(
            Activity activity, ActivityShift shift, Map<UUID, ShiftAttendance> known, Map<UUID, TimeWindow> times) {
        requireKnown(times);
        // Each step is written before the next one asks the database, so that the audit sees each change once.
        records.leave(known.values().stream()
                .filter(person -> person.hasCome() && !times.containsKey(person.memberId()))
                .toList());
        attendances.flush();
        var moved = known.values().stream()
                .filter(person -> person.hasCome() && times.containsKey(person.memberId()))
                .filter(person -> !person.isAt(times.get(person.memberId())))
                .toList();
        records.move(activity, shift, moved, times);
        attendances.flush();
        var fresh = times.keySet().stream()
                .map(memberId -> known.getOrDefault(memberId, new ShiftAttendance(shift, memberId)))
                .filter(person -> !person.hasCome())
                .toList();
        records.come(activity, shift, fresh, times);
        attendances.persist(fresh);
    }

    private void requireKnown(Map<UUID, TimeWindow> times) {
        var names = members.names(times.keySet());
        var ids = List.copyOf(times.keySet());
        ids.stream().filter(id -> !names.containsKey(id)).findFirst().ifPresent(id -> {
            throw new BadInput("MEMBER_UNKNOWN", "people", "名单中有人不在本支部名册中，请刷新后重新选择。");
        });
    }
}
