package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.security.CurrentUser;

@ApplicationScoped
class DutyProblemService {
    /** A post with more has other worries; whoever takes over still has to read them all. */
    private static final int MOST_OPEN_AT_A_POST = 100;

    private final DutyDay day;
    private final Duties duties;
    private final DutyProblems problems;
    private final DutyProblemViews views;
    private final CurrentUser user;
    private final BranchTime time;

    DutyProblemService(
            DutyDay day,
            Duties duties,
            DutyProblems problems,
            DutyProblemViews views,
            CurrentUser user,
            BranchTime time) {
        this.day = day;
        this.duties = duties;
        this.problems = problems;
        this.views = views;
        this.user = user;
        this.time = time;
    }

    @Transactional
    DutyProblemView raise(UUID dutyId, RaiseDutyProblem raise) {
        var duty = day.writable(dutyId);
        if (problems.open(duty.dutyPostId()) >= MOST_OPEN_AT_A_POST) {
            throw new RuleViolation("TOO_MANY_OPEN_PROBLEMS", "这个岗位已有 " + MOST_OPEN_AT_A_POST + " 个问题没有解决，请先关闭已解决的。");
        }
        var problem = new DutyProblem(duty, raise, user.displayName());
        problems.persistAndFlush(problem);
        return views.of(problem);
    }

    /** Members close within a duty of their own, officers at any time. */
    @Transactional
    DutyProblemView close(UUID id, CloseDutyProblem close) {
        var problem = problems.lock(id);
        if (close.dutyId() != null) {
            problem.close(day.allowed(named(close.dutyId())), user.displayName(), close.note());
        } else if (user.isOfficer()) {
            problem.close(time.today(), user.displayName(), close.note());
        } else {
            throw new BadInput("DUTY_MISSING", "dutyId", "请选择是在您的哪一班解决的；不在值班时请告诉支部委员。");
        }
        problems.flush();
        return views.of(problem);
    }

    private Duty named(UUID dutyId) {
        return duties.findByIdOptional(dutyId)
                .filter(duty -> user.isOfficer() || duty.status() != DutyStatus.DRAFT)
                .orElseThrow(() -> new BadInput("DUTY_UNKNOWN", "dutyId", "没有这一班，请重新选择。"));
    }
}
