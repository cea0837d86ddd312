package org.sanbuzou.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.community.AttestedService;
import org.sanbuzou.community.AttestedServices;
import org.sanbuzou.community.TimeWindow;

/**
 * Keeps the service records of a shift in step with its list: one for everybody who came. A member who recorded the service
 * from the phone keeps that record, which the list confirms. What a list recorded and was wrong is taken back, not deleted.
 */
@ApplicationScoped
class AttendanceRecords {
    private static final String OTHER_TIME = "活动名单更正了起止时间，另有一条记录。";
    private static final String NOT_THERE = "活动名单已改为没有到场。";

    private final ShiftAttendances attendances;
    private final AttestedServices records;

    AttendanceRecords(ShiftAttendances attendances, AttestedServices records) {
        this.attendances = attendances;
        this.records = records;
    }

    /** Those who are new in the list. */
    void come(Activity activity, ActivityShift shift, Collection<ShiftAttendance> people, Map<UUID, TimeWindow> times) {
        var own = ownRecords(activity, shift, people);
        var confirmed = records.confirm(own.values());
        var others = people.stream()
                .filter(person -> !own.containsKey(person.memberId()))
                .toList();
        records.attest(others.stream()
                .map(person -> service(activity, shift, person, times))
                .toList());
        for (var person : people) {
            var time = times.get(person.memberId());
            var record = own.get(person.memberId());
            if (record == null) {
                person.recorded(time);
            } else {
                person.linked(time, record, confirmed.contains(record));
            }
        }
    }

    /** The member's record that no other shift counts already, the earliest first. */
    private Map<UUID, UUID> ownRecords(Activity activity, ActivityShift shift, Collection<ShiftAttendance> people) {
        var ids = people.stream().map(ShiftAttendance::memberId).collect(Collectors.toSet());
        var found = records.liveDuring(activity.id(), ids, shift.window());
        var taken = attendances.taken(
                found.stream().map(AttestedServices.Live::recordId).toList());
        var own = new HashMap<UUID, UUID>();
        found.stream()
                .filter(record -> !taken.contains(record.recordId()))
                .forEach(record -> own.putIfAbsent(record.memberId(), record.recordId()));
        return own;
    }

    /** Those who came, but at another time than the list said. What members recorded themselves stays as they wrote it. */
    void move(Activity activity, ActivityShift shift, List<ShiftAttendance> people, Map<UUID, TimeWindow> times) {
        var made = people.stream().filter(person -> !person.isOwnRecord()).toList();
        records.attest(made.stream()
                .map(person -> service(activity, shift, person, times))
                .toList());
        for (var person : people) {
            var time = times.get(person.memberId());
            if (person.isOwnRecord()) {
                person.came(time);
            } else {
                records.takeBack(person.recordId(), person.nextRecordId(), OTHER_TIME);
                person.recorded(time);
            }
        }
    }

    void leave(Collection<ShiftAttendance> people) {
        for (var person : people) {
            if (!person.isOwnRecord()) {
                records.takeBack(person.recordId(), null, NOT_THERE);
            } else if (person.isConfirmedHere()) {
                records.takeConfirmationBack(person.recordId(), NOT_THERE + "请核对这条记录。");
            }
            person.stayedAway();
        }
    }

    private static AttestedService service(
            Activity activity, ActivityShift shift, ShiftAttendance person, Map<UUID, TimeWindow> times) {
        var time = times.get(person.memberId());
        var place = shift.place() == null ? activity.place() : shift.place();
        return new AttestedService(
                person.nextRecordId(),
                person.memberId(),
                activity.communityId(),
                activity.id(),
                time.from(),
                time.to(),
                activity.name() + (place == null ? "" : "（" + place + "）"));
    }
}
