package org.sanbuzou.community.spotcheck;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.PlainText;
import org.sanbuzou.shared.sampling.Verdict;

record SetVerdict(
        @NotNull Verdict verdict,
        @Size(max = 500) @PlainText(lines = true) String note) {
    /** Where the community did not confirm, the member has a right to know why. */
    void requireReason() {
        if (verdict == Verdict.NOT_CONFIRMED && note == null) {
            throw new BadInput("NOTE_MISSING", "note", "未确认的，请写明社区怎么说。");
        }
    }
}
