package org.sanbuzou.taskgroup.difficulty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.taskgroup.TaskGroupRegister;
import org.sanbuzou.taskgroup.people.GroupPeople;

@ApplicationScoped
class DifficultyService {
    private final TaskGroupRegister groups;
    private final GroupPeople people;
    private final Difficulties difficulties;
    private final DifficultySteps steps;
    private final CurrentUser user;
    private final BranchTime time;

    DifficultyService(
            TaskGroupRegister groups,
            GroupPeople people,
            Difficulties difficulties,
            DifficultySteps steps,
            CurrentUser user,
            BranchTime time) {
        this.groups = groups;
        this.people = people;
        this.difficulties = difficulties;
        this.steps = steps;
        this.user = user;
        this.time = time;
    }

    @Transactional
    Difficulty open(UUID groupId, WriteDifficulty write) {
        var group = groups.require(groupId);
        check(groupId, write);
        var difficulty = new Difficulty(group, write, past(write.openedOn(), "openedOn"));
        difficulties.persist(difficulty);
        record(difficulty, DifficultyStepKind.OPENING, write.description(), difficulty.openedOn());
        return difficulty;
    }

    @Transactional
    Difficulty update(UUID groupId, UUID id, IfMatch ifMatch, WriteDifficulty write) {
        groups.require(groupId);
        var difficulty = difficulties.lock(groupId, id);
        check(groupId, write);
        difficulty.change(ifMatch, write);
        difficulties.flush();
        return difficulty;
    }

    @Transactional
    Difficulty take(UUID groupId, UUID id, TakeDifficultyStep step) {
        groups.require(groupId);
        var difficulty = difficulties.lock(groupId, id);
        people.requireMayRecord(groupId);
        difficulty.take(step);
        record(difficulty, step.kind(), step.text(), past(step.takenOn(), "takenOn"));
        difficulties.flush();
        return difficulty;
    }

    private void check(UUID groupId, WriteDifficulty write) {
        people.requireMayRecord(groupId);
        people.requireMember(write.ownerMemberId(), "ownerMemberId");
        groups.requireTasks(groupId, write.taskIds(), "taskIds");
    }

    private LocalDate past(LocalDate day, String field) {
        if (day != null && day.isAfter(time.today())) {
            throw new BadInput("DAY_IN_FUTURE", field, "日期不能晚于今天。");
        }
        return day == null ? time.today() : day;
    }

    private void record(Difficulty difficulty, DifficultyStepKind kind, String text, LocalDate day) {
        steps.persist(new DifficultyStep(difficulty, kind, text, day, user.displayName()));
    }
}
