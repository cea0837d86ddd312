package org.sanbuzou.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

/** The whole list of a shift: those signed up and those who wait in the order of coming, then those added. */
record AttendanceList(
        UUID shiftId,
        UUID activityId,
        String activityName,
        Instant startsAt,
        Instant endsAt,
        String place,
        int seats,
        String note,
        Integer peopleServed,
        Instant takenAt,
        String takenBy,
        List<Person> people,
        int version)
        implements Versioned {
    /**
     * @param signUp null for one who was added to the list
     * @param startedAt null for one who did not come, as {@code endedAt} and {@code recordId}
     * @param ownRecord the record is the member's own from the phone
     */
    record Person(
            UUID memberId,
            String memberName,
            String namePinyin,
            String nameInitials,
            SignUpStatus signUp,
            Long waitingPlace,
            String enteredBy,
            boolean came,
            Instant startedAt,
            Instant endedAt,
            UUID recordId,
            boolean ownRecord) {}
}
