package org.sanbuzou.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.member.Member;
import org.sanbuzou.member.MemberDirectory;

/** Reads the list of a shift: three queries, however long it is. */
@ApplicationScoped
class AttendanceLists {
    private final ShiftSignUps signUps;
    private final ShiftAttendances attendances;
    private final MemberDirectory members;

    AttendanceLists(ShiftSignUps signUps, ShiftAttendances attendances, MemberDirectory members) {
        this.signUps = signUps;
        this.attendances = attendances;
        this.members = members;
    }

    AttendanceList of(Activity activity, ActivityShift shift) {
        return new AttendanceList(
                shift.id(),
                activity.id(),
                activity.name(),
                shift.startsAt(),
                shift.endsAt(),
                shift.place() == null ? activity.place() : shift.place(),
                shift.seats(),
                shift.note(),
                shift.peopleServed(),
                shift.attendanceTakenAt(),
                shift.attendanceTakenBy(),
                people(shift.id()),
                shift.version());
    }

    private List<AttendanceList.Person> people(UUID shiftId) {
        var live = signUps.live(shiftId);
        var came = attendances.of(shiftId).stream()
                .collect(Collectors.toMap(ShiftAttendance::memberId, Function.identity()));
        var ids = new LinkedHashSet<UUID>();
        live.forEach(signUp -> ids.add(signUp.memberId()));
        ids.addAll(came.keySet());
        var names = members.byId(ids);
        var entered = live.stream().collect(Collectors.toMap(ShiftSignUp::memberId, Function.identity()));
        var places = places(live);
        return ids.stream()
                .filter(id -> entered.containsKey(id) || came.get(id).hasCome())
                .map(id -> person(names.get(id), entered.get(id), places.get(id), came.get(id)))
                .toList();
    }

    private static Map<UUID, Long> places(List<ShiftSignUp> live) {
        var places = new HashMap<UUID, Long>();
        live.stream()
                .filter(signUp -> signUp.status() == SignUpStatus.WAITING)
                .forEach(signUp -> places.put(signUp.memberId(), places.size() + 1L));
        return places;
    }

    private static AttendanceList.Person person(
            Member member, ShiftSignUp signUp, Long place, ShiftAttendance attendance) {
        boolean came = attendance != null && attendance.hasCome();
        return new AttendanceList.Person(
                member.id(),
                member.name(),
                member.namePinyin(),
                member.nameInitials(),
                signUp == null ? null : signUp.status(),
                place,
                signUp == null ? null : signUp.enteredBy(),
                came,
                came ? attendance.startedAt() : null,
                came ? attendance.endedAt() : null,
                came ? attendance.recordId() : null,
                came && attendance.isOwnRecord());
    }
}
