package org.sanbuzou.community.proof;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;

record DecideComplianceSwitch(
        @NotNull Boolean switchedOn,
        @NotNull @PlainText @Size(max = 300) String reason) {}
