package org.sanbuzou.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.PlainText;

record WriteInspection(
        @NotNull @Size(max = 4) List<@Valid @NotNull BinCheck> bins,

        @Min(0) @Max(100_000) Integer sampled,

        @Min(0) @Max(100_000) Integer correct,

        @PlainText(lines = true) @Size(max = 500) String note) {

    void check() {
        if (bins.stream().map(BinCheck::binClass).distinct().count() < bins.size()) {
            throw new BadInput("BIN_CLASS_TWICE", "bins", "每类桶只写一条，请合并重复的。");
        }
        if ((sampled == null) != (correct == null)) {
            throw new BadInput("SAMPLE_INCOMPLETE", sampled == null ? "sampled" : "correct", "抽看的份数和投放正确的份数要一起填，或都不填。");
        }
        if (sampled != null && correct > sampled) {
            throw new BadInput("CORRECT_ABOVE_SAMPLED", "correct", "投放正确的份数不能多于抽看的份数。");
        }
    }
}
