package org.sanbuzou.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sanbuzou.shared.PlainText;

record TakeReplanning(
        @NotNull @Size(max = 500) List<@Valid @NotNull DutyPin> pins,
        @NotNull @Size(min = 1, max = 100) String fingerprint,
        @PlainText @Size(max = 200) String reason) {}
