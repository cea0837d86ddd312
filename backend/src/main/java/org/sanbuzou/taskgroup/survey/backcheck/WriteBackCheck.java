package org.sanbuzou.taskgroup.survey.backcheck;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.Ids;
import org.sanbuzou.shared.sampling.SampleKind;
import org.sanbuzou.taskgroup.survey.Survey;

/** {@code minimum} is 1 where none is given. */
record WriteBackCheck(
        @NotNull LocalDate cutoffOn,
        @NotNull Stratification stratification,
        @NotNull SampleKind sampleKind,
        @NotNull @Min(1) @Max(100_000) Integer sampleAmount,
        @Min(1) @Max(1_000) Integer minimum) {
    private static final int FARTHEST_DAYS = 366;
    private static final int PERCENT = 100;

    /** The day must not be over: nobody may know which units there will be when the seed is bound. */
    BackCheckRule rule(Survey survey, LocalDate today) {
        if (cutoffOn.isBefore(today)) {
            throw new BadInput("CUTOFF_OVER", "cutoffOn", "截止日请选今天或以后：约定的时候谁都还不知道会有哪些户。");
        }
        if (cutoffOn.isAfter(today.plusDays(FARTHEST_DAYS))) {
            throw new BadInput("CUTOFF_FAR", "cutoffOn", "截止日请选一年之内的一天。");
        }
        if (sampleKind == SampleKind.RATE && sampleAmount > PERCENT) {
            throw new BadInput("RATE_INVALID", "sampleAmount", "比例请填 1 到 100 的整数。");
        }
        UUID id = Ids.next();
        int least = minimum == null ? 1 : minimum;
        return new BackCheckRule(
                survey.branchId(), survey.id(), id, cutoffOn, stratification, sampleKind, sampleAmount, least);
    }
}
