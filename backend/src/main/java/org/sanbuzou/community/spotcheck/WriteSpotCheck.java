package org.sanbuzou.community.spotcheck;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sanbuzou.community.spotcheck.sampling.DrawRule;
import org.sanbuzou.community.spotcheck.sampling.Stratification;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.sampling.SampleKind;

/** A period and the rule by which records are drawn from it; {@code minimum} is 1 where none is given. */
record WriteSpotCheck(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull Stratification stratification,
        @NotNull SampleKind sampleKind,
        @NotNull @Min(1) @Max(100_000) Integer sampleAmount,
        @Min(1) @Max(1_000) Integer minimum) {
    private static final int LONGEST_DAYS = 366;
    private static final int PERCENT = 100;

    /** Refuses what no check can be. Days far away are refused too, as a period taken stays taken. */
    DrawRule rule(UUID branchId, UUID checkId, LocalDate today) {
        if (from.isAfter(to)) {
            throw new BadInput("PERIOD_INVALID", "to", "截止日不能早于起始日。");
        }
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST_DAYS) {
            throw new BadInput("PERIOD_INVALID", "to", "一次抽查的时段最多 366 天，请分次抽查。");
        }
        if (from.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new BadInput("PERIOD_INVALID", "from", "起始日最晚在一年之内。");
        }
        if (sampleKind == SampleKind.RATE && sampleAmount > PERCENT) {
            throw new BadInput("RATE_INVALID", "sampleAmount", "比例请填 1 到 100 的整数。");
        }
        int least = minimum == null ? 1 : minimum;
        return new DrawRule(branchId, checkId, from, to, stratification, sampleKind, sampleAmount, least);
    }
}
