package org.sanbuzou.community;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;

record WithdrawConfirmation(
        @NotNull @PlainText(lines = true) @Size(max = 500) String reason) {}
