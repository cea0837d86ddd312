package org.sanbuzou.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.Page;

/** Shifts with their numbers and the reader's own place: four queries at most, whatever the number of rows. */
@ApplicationScoped
class ActivityShiftViews {
    private final ShiftSignUps signUps;
    private final ShiftAttendances attendances;

    ActivityShiftViews(ShiftSignUps signUps, ShiftAttendances attendances) {
        this.signUps = signUps;
        this.attendances = attendances;
    }

    ActivityShiftView of(ActivityShift shift, CurrentUser reader) {
        return of(Page.whole(List.of(shift)), reader).items().get(0);
    }

    Page<ActivityShiftView> of(Page<ActivityShift> rows, CurrentUser reader) {
        var ids = rows.items().stream().map(ActivityShift::id).toList();
        var counts = signUps.counts(ids);
        var came = attendances.counts(ids);
        var own = signUps.ofMemberIn(reader.memberId(), ids).stream()
                .collect(Collectors.toMap(ShiftSignUp::shiftId, Function.identity()));
        var places = signUps.places(own.values());
        return rows.map(shift -> ActivityShiftView.of(
                shift,
                counts.getOrDefault(shift.id(), ShiftSignUps.Count.NONE),
                came.getOrDefault(shift.id(), 0L),
                mine(own.get(shift.id()), places)));
    }

    private static ActivityShiftView.Mine mine(ShiftSignUp own, Map<UUID, Long> places) {
        return own == null ? null : new ActivityShiftView.Mine(own.status(), places.get(own.id()));
    }
}
