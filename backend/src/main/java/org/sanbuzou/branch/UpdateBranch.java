package org.sanbuzou.branch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;

record UpdateBranch(
        @NotNull @PlainText @Size(max = 100) String name,
        @PlainText @Size(max = 100) String parentCommittee) {}
