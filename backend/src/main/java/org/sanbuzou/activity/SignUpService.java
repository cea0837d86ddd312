package org.sanbuzou.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.security.CurrentUser;

/** Every change holds the shift first: seats and turns are given one after the other, in one order for all. */
@ApplicationScoped
class SignUpService {
    private final Activities activities;
    private final ActivityShifts shifts;
    private final ShiftSignUps signUps;
    private final WaitingList waitingList;
    private final SignUpViews views;
    private final MemberDirectory members;
    private final Event<SignUpChanged> news;
    private final CurrentUser user;
    private final BranchTime time;

    SignUpService(
            Activities activities,
            ActivityShifts shifts,
            ShiftSignUps signUps,
            WaitingList waitingList,
            SignUpViews views,
            MemberDirectory members,
            Event<SignUpChanged> news,
            CurrentUser user,
            BranchTime time) {
        this.activities = activities;
        this.shifts = shifts;
        this.signUps = signUps;
        this.waitingList = waitingList;
        this.views = views;
        this.members = members;
        this.news = news;
        this.user = user;
        this.time = time;
    }

    /** Whoever has a place or waits already keeps it. */
    @Transactional
    SignUpView enter(UUID shiftId, UUID memberId) {
        var shift = shifts.lock(shiftId);
        var activity = permitted(shift, memberId);
        members.require(memberId);
        var signUp = signUps.of(shiftId, memberId).orElseGet(() -> new ShiftSignUp(shift, memberId));
        if (signUp.isLive()) {
            return views.of(signUp);
        }
        activity.requireOpen();
        shift.requireAhead(time.now());
        boolean free = signUps.signedUp(shiftId) < shift.seats();
        signUp.enter(free, signUps.nextTurn(shiftId), user, time.now());
        signUps.persist(signUp);
        signUps.flush();
        tellIfDoneByAnother(SignUpChanged.Change.ENTERED, activity, signUp);
        return views.of(signUp);
    }

    /** A seat that becomes free passes to the first who waits. Withdrawing again changes nothing. */
    @Transactional
    SignUpView withdraw(UUID shiftId, UUID memberId) {
        var shift = shifts.lock(shiftId);
        var activity = permitted(shift, memberId);
        var signUp = signUps.of(shiftId, memberId).orElseThrow(() -> new NotFound("报名", memberId));
        if (signUp.isLive()) {
            shift.requireAhead(time.now());
            signUp.withdraw(time.now());
            signUps.flush();
            tellIfDoneByAnother(SignUpChanged.Change.REMOVED, activity, signUp);
            waitingList.moveUp(activity, shift);
            signUps.flush();
        }
        return views.of(signUp);
    }

    /** Read after the shift is held, so that a cancellation that came first is seen. */
    private Activity permitted(ActivityShift shift, UUID memberId) {
        var activity = activities.require(shift.activityId(), user);
        user.requireSelfOrOfficer(memberId);
        return activity;
    }

    private void tellIfDoneByAnother(SignUpChanged.Change change, Activity activity, ShiftSignUp signUp) {
        if (!user.is(signUp.memberId())) {
            news.fire(SignUpChanged.of(change, activity, signUp));
        }
    }
}
