package org.sanbuzou.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class ActivityShiftService {
    private final Activities activities;
    private final ActivityShifts shifts;
    private final ShiftSignUps signUps;
    private final ShiftAttendances attendances;
    private final WaitingList waitingList;
    private final ActivityShiftViews views;
    private final Event<ShiftMoved> moved;
    private final CurrentUser user;
    private final BranchTime time;

    private record Window(Instant startsAt, Instant endsAt, String place) {}

    ActivityShiftService(
            Activities activities,
            ActivityShifts shifts,
            ShiftSignUps signUps,
            ShiftAttendances attendances,
            WaitingList waitingList,
            ActivityShiftViews views,
            Event<ShiftMoved> moved,
            CurrentUser user,
            BranchTime time) {
        this.activities = activities;
        this.shifts = shifts;
        this.signUps = signUps;
        this.attendances = attendances;
        this.waitingList = waitingList;
        this.views = views;
        this.moved = moved;
        this.user = user;
        this.time = time;
    }

    @Transactional
    ActivityShiftView create(UUID activityId, WriteActivityShift write) {
        var activity = plannable(activityId);
        activity.requireInPeriod(write.startsAt(), "startsAt");
        var shift = new ActivityShift(activity, write);
        shifts.persistAndFlush(shift);
        return views.of(shift, user);
    }

    /** What is there already with the same time and place is left alone, so that a series can be extended. */
    @Transactional
    ShiftSeries createSeries(UUID activityId, CreateShiftSeries series, boolean dryRun) {
        var activity = plannable(activityId);
        var wanted = series.shifts();
        wanted.forEach(write -> {
            write.check();
            activity.requireInPeriod(write.startsAt(), "from");
        });
        var first = wanted.get(0).startsAt();
        var last = wanted.get(wanted.size() - 1).startsAt();
        var known = shifts.between(activityId, first, last.plus(WriteActivityShift.LONGEST)).stream()
                .map(shift -> new Window(shift.startsAt(), shift.endsAt(), shift.place()))
                .collect(Collectors.toSet());
        var fresh = wanted.stream()
                .filter(write -> !known.contains(new Window(write.startsAt(), write.endsAt(), write.place())))
                .toList();
        if (!dryRun) {
            shifts.persist(fresh.stream().map(write -> new ActivityShift(activity, write)));
            shifts.flush();
        }
        return new ShiftSeries(fresh.size(), wanted.size() - fresh.size(), first, lastEnd(wanted));
    }

    private static Instant lastEnd(List<WriteActivityShift> wanted) {
        return wanted.stream()
                .map(WriteActivityShift::endsAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private Activity plannable(UUID activityId) {
        var activity = activities.lock(activityId);
        activity.requirePlannable();
        return activity;
    }

    @Transactional
    ActivityShiftView update(UUID id, IfMatch ifMatch, WriteActivityShift write) {
        var shift = shifts.lock(id);
        var activity = activities.require(shift.activityId());
        shift.expect(ifMatch);
        if (!Objects.equals(write.startsAt(), shift.startsAt())) {
            activity.requirePlannable();
            activity.requireInPeriod(write.startsAt(), "startsAt");
        }
        var people = signUps.all(id);
        if (shift.change(ifMatch, write, signUps.signedUp(id))) {
            people.forEach(signUp -> signUp.follow(shift));
            shifts.flush();
            tell(activity, shift, people);
        }
        waitingList.moveUp(activity, shift);
        shifts.flush();
        return views.of(shift, user);
    }

    private void tell(Activity activity, ActivityShift shift, List<ShiftSignUp> people) {
        var concerned = people.stream()
                .filter(ShiftSignUp::isLive)
                .map(ShiftSignUp::memberId)
                .toList();
        if (shift.isAhead(time.now()) && !concerned.isEmpty()) {
            moved.fire(new ShiftMoved(
                    activity.id(),
                    activity.name(),
                    shift.id(),
                    shift.startsAt(),
                    shift.endsAt(),
                    shift.place() == null ? activity.place() : shift.place(),
                    concerned,
                    shift.version()));
        }
    }

    /** One that concerns nobody; whoever came and went leaves a trace in the audit. */
    @Transactional
    void delete(UUID id, IfMatch ifMatch) {
        var shift = shifts.lock(id);
        shift.expect(ifMatch);
        var people = signUps.all(id);
        if (people.stream().anyMatch(ShiftSignUp::isLive) || attendances.anyIn(id)) {
            throw new RuleViolation("SHIFT_IN_USE", "这一班已有人报名或登记了名单，不能删去。");
        }
        people.forEach(signUps::delete);
        shifts.flush();
        shifts.delete(shift);
    }
}
