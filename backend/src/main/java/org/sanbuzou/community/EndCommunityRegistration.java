package org.sanbuzou.community;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.sanbuzou.shared.PlainText;

record EndCommunityRegistration(
        @NotNull LocalDate endedOn,
        @PlainText(lines = true) @Size(max = 500) String review) {}
