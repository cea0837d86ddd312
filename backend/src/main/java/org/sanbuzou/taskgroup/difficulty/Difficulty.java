package org.sanbuzou.taskgroup.difficulty;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.taskgroup.TaskGroup;

/** Something that keeps a group from going on, with the latest word on it; its steps are kept beside it. */
@Entity
class Difficulty extends BranchOwned {
    private UUID taskGroupId;
    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private DifficultyState state = DifficultyState.OPEN;

    private UUID ownerMemberId;
    private LocalDate dueOn;

    @Convert(converter = TaskIdsConverter.class)
    private List<UUID> taskIds;

    private String analysis;
    private String adjustedPlan;
    private String result;
    private LocalDate openedOn;

    protected Difficulty() {}

    Difficulty(TaskGroup group, WriteDifficulty write, LocalDate openedOn) {
        super(group.branchId());
        taskGroupId = group.id();
        this.openedOn = openedOn;
        describe(write);
    }

    void change(IfMatch ifMatch, WriteDifficulty write) {
        expect(ifMatch);
        describe(write);
    }

    private void describe(WriteDifficulty write) {
        title = write.title();
        description = write.description();
        ownerMemberId = write.ownerMemberId();
        dueOn = write.dueOn();
        taskIds = write.taskIds();
    }

    void take(TakeDifficultyStep step) {
        boolean closed = state == DifficultyState.SOLVED || state == DifficultyState.SHELVED;
        if (step.kind() == DifficultyStepKind.OPENING) {
            throw new BadInput("STEP_NOT_POSSIBLE", "kind", "难点在新建时就已提出，请选择其他步骤。");
        }
        if (closed && step.kind() != DifficultyStepKind.REOPENING) {
            throw new RuleViolation("DIFFICULTY_CLOSED", "“" + title + "”已经了结；要继续处理，请先重新打开并写明原因。");
        }
        if (!closed && step.kind() == DifficultyStepKind.REOPENING) {
            throw new RuleViolation("DIFFICULTY_OPEN", "“" + title + "”还在处理中，不需要重新打开。");
        }
        switch (step.kind()) {
            case ANALYSIS -> analyse(step.text());
            case ADJUSTMENT -> adjust(step.text());
            case REOPENING -> reopen();
            default -> close(step);
        }
    }

    private void analyse(String text) {
        analysis = text;
        state = adjustedPlan == null ? DifficultyState.ANALYSED : DifficultyState.ADJUSTED;
    }

    private void adjust(String text) {
        adjustedPlan = text;
        state = DifficultyState.ADJUSTED;
    }

    private void close(TakeDifficultyStep step) {
        result = step.text();
        state = step.kind() == DifficultyStepKind.SOLUTION ? DifficultyState.SOLVED : DifficultyState.SHELVED;
    }

    private void reopen() {
        result = null;
        state = adjustedPlan != null
                ? DifficultyState.ADJUSTED
                : analysis != null ? DifficultyState.ANALYSED : DifficultyState.OPEN;
    }

    UUID taskGroupId() {
        return taskGroupId;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    DifficultyState state() {
        return state;
    }

    UUID ownerMemberId() {
        return ownerMemberId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    List<UUID> taskIds() {
        return taskIds;
    }

    String analysis() {
        return analysis;
    }

    String adjustedPlan() {
        return adjustedPlan;
    }

    String result() {
        return result;
    }

    LocalDate openedOn() {
        return openedOn;
    }
}
