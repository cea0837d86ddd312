package org.sanbuzou.activity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;

record CancelActivity(
        @NotNull @PlainText(lines = true) @Size(max = 500) String reason) {}
