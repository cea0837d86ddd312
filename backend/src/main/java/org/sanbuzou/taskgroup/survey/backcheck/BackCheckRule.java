package org.sanbuzou.taskgroup.survey.backcheck;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.sampling.DrawTerms;
import org.sanbuzou.shared.sampling.SampleKind;

/**
 * Everything that decides a draw except the seed and the units there are. The day is one of the branch (Asia/Shanghai).
 *
 * @param cutoffOn the frame holds the finished units whose last visit happened on this day or before
 */
record BackCheckRule(
        UUID branchId,
        UUID surveyId,
        UUID checkId,
        LocalDate cutoffOn,
        Stratification stratification,
        SampleKind kind,
        int amount,
        int minimum)
        implements DrawTerms {
    @Override
    public String text() {
        return """
                sanbuzou-back-check/1
                branch=%s
                survey=%s
                check=%s
                cutoff=%s
                zone=Asia/Shanghai
                stratify=%s
                sample=%s:%d
                minimum=%d
                """.formatted(branchId, surveyId, checkId, cutoffOn, stratification, kind, amount, minimum);
    }
}
