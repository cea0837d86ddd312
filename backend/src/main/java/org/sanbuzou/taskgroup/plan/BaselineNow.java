package org.sanbuzou.taskgroup.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

record BaselineNow(UUID id, int number, Instant savedAt, LocalDate finish, LocalDate finishNow, Integer shiftDays) {
    static BaselineNow of(Baseline kept, DatedPlan plan) {
        return new BaselineNow(
                kept.id(),
                kept.number(),
                kept.savedAt(),
                kept.finish(),
                plan.finish(),
                plan.shift(kept.finish(), plan.finish()));
    }
}
