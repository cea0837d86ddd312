package org.sanbuzou.taskgroup.difficulty;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;

/** One thing done about a difficulty; never changed afterwards. */
@Entity
class DifficultyStep extends BranchOwned {
    private UUID taskGroupId;
    private UUID difficultyId;

    @Enumerated(EnumType.STRING)
    private DifficultyStepKind kind;

    private String text;
    private LocalDate takenOn;
    private String recordedBy;

    protected DifficultyStep() {}

    /** @param text may be null for the opening */
    DifficultyStep(Difficulty difficulty, DifficultyStepKind kind, String text, LocalDate takenOn, String recordedBy) {
        super(difficulty.branchId());
        taskGroupId = difficulty.taskGroupId();
        difficultyId = difficulty.id();
        this.kind = kind;
        this.text = text;
        this.takenOn = takenOn;
        this.recordedBy = recordedBy;
    }

    UUID taskGroupId() {
        return taskGroupId;
    }

    UUID difficultyId() {
        return difficultyId;
    }

    DifficultyStepKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    LocalDate takenOn() {
        return takenOn;
    }

    String recordedBy() {
        return recordedBy;
    }
}
