package org.sanbuzou.community.spotcheck;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;

record CancelSpotCheck(
        @NotNull @Size(min = 1, max = 500) @PlainText(lines = true)
        String reason) {}
