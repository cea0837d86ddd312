package org.sanbuzou.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.web.Page;

/** Sign-ups with what they are for: five queries, whatever the number of rows. */
@ApplicationScoped
class SignUpViews {
    private final Activities activities;
    private final ActivityShifts shifts;
    private final ShiftSignUps signUps;
    private final MemberDirectory members;

    SignUpViews(Activities activities, ActivityShifts shifts, ShiftSignUps signUps, MemberDirectory members) {
        this.activities = activities;
        this.shifts = shifts;
        this.signUps = signUps;
        this.members = members;
    }

    private record Found(
            Map<UUID, Activity> activities,
            Map<UUID, ActivityShift> shifts,
            Map<UUID, String> names,
            Map<UUID, Long> places,
            List<ShiftSignUp> around) {}

    SignUpView of(ShiftSignUp signUp) {
        return of(Page.whole(List.of(signUp))).items().get(0);
    }

    Page<SignUpView> of(Page<ShiftSignUp> page) {
        var rows = page.items();
        if (rows.isEmpty()) {
            return page.map(row -> null);
        }
        var around = around(rows);
        var activityIds = Stream.concat(rows.stream(), around.stream()).map(ShiftSignUp::activityId);
        var found = new Found(
                activities.byId(activityIds.collect(Collectors.toSet())),
                shifts.byId(rows.stream().map(ShiftSignUp::shiftId).collect(Collectors.toSet())),
                members.names(rows.stream().map(ShiftSignUp::memberId).collect(Collectors.toSet())),
                signUps.places(rows),
                around);
        return page.map(row -> view(row, found));
    }

    private List<ShiftSignUp> around(List<ShiftSignUp> rows) {
        return signUps.touching(
                rows.stream().map(ShiftSignUp::memberId).collect(Collectors.toSet()),
                rows.stream().map(ShiftSignUp::startsAt).min(Instant::compareTo).orElseThrow(),
                rows.stream().map(ShiftSignUp::endsAt).max(Instant::compareTo).orElseThrow());
    }

    private static SignUpView view(ShiftSignUp signUp, Found found) {
        var activity = found.activities().get(signUp.activityId());
        var shift = found.shifts().get(signUp.shiftId());
        return new SignUpView(
                signUp.id(),
                signUp.activityId(),
                activity.name(),
                activity.status(),
                activity.communityId(),
                signUp.shiftId(),
                shift.place() == null ? activity.place() : shift.place(),
                signUp.memberId(),
                found.names().get(signUp.memberId()),
                signUp.startsAt(),
                signUp.endsAt(),
                signUp.status(),
                found.places().get(signUp.id()),
                signUp.enteredBy(),
                overlaps(signUp, found));
    }

    private static List<SignUpView.Overlap> overlaps(ShiftSignUp signUp, Found found) {
        return found.around().stream()
                .filter(other -> signUp.isLive()
                        && other.memberId().equals(signUp.memberId())
                        && !other.shiftId().equals(signUp.shiftId())
                        && other.startsAt().isBefore(signUp.endsAt())
                        && other.endsAt().isAfter(signUp.startsAt())
                        && found.activities().get(other.activityId()).status() != ActivityStatus.CANCELLED)
                .map(other -> new SignUpView.Overlap(
                        other.shiftId(),
                        found.activities().get(other.activityId()).name(),
                        other.startsAt(),
                        other.endsAt()))
                .toList();
    }
}
