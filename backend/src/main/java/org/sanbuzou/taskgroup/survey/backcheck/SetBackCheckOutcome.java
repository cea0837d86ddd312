package org.sanbuzou.taskgroup.survey.backcheck;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.NoPersonalNumbers;
import org.sanbuzou.shared.PlainText;
import org.sanbuzou.shared.sampling.Verdict;

record SetBackCheckOutcome(
        @NotNull Verdict verdict,
        @NotNull UUID checkedByMemberId,

        @PlainText(lines = true) @NoPersonalNumbers @Size(max = 500)
        String note) {
    /** The pair that was there has a right to know why. */
    void requireReason() {
        if (verdict == Verdict.NOT_CONFIRMED && note == null) {
            throw new BadInput("NOTE_MISSING", "note", "不符的，请写明怎么不符，不写姓名和号码。");
        }
    }
}
