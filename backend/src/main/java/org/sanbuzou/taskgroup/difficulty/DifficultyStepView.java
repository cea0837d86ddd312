package org.sanbuzou.taskgroup.difficulty;

import java.time.LocalDate;
import java.util.UUID;

record DifficultyStepView(UUID id, DifficultyStepKind kind, String text, LocalDate takenOn, String recordedBy) {
    static DifficultyStepView of(DifficultyStep step) {
        return new DifficultyStepView(step.id(), step.kind(), step.text(), step.takenOn(), step.recordedBy());
    }
}
