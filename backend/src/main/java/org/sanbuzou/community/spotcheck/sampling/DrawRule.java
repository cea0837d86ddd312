package org.sanbuzou.community.spotcheck.sampling;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.sampling.DrawTerms;
import org.sanbuzou.shared.sampling.SampleKind;

/**
 * Everything that decides a draw except the seed. Days are those of the branch (Asia/Shanghai), both included.
 *
 * @param amount percent (1–100) or records, as {@code kind} says
 * @param minimum records drawn at least from every stratum that has so many; from 1, so that every record has a chance and the
 *     result speaks for all of them
 */
public record DrawRule(
        UUID branchId,
        UUID checkId,
        LocalDate from,
        LocalDate to,
        Stratification stratification,
        SampleKind kind,
        int amount,
        int minimum)
        implements DrawTerms {
    @Override
    public String text() {
        return """
                sanbuzou-spot-check/1
                branch=%s
                check=%s
                from=%s
                to=%s
                zone=Asia/Shanghai
                stratify=%s
                sample=%s:%d
                minimum=%d
                """.formatted(branchId, checkId, from, to, stratification, kind, amount, minimum);
    }
}
