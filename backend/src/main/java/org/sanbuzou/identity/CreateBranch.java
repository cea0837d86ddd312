package org.sanbuzou.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;

record CreateBranch(
        @NotNull @PlainText @Size(max = 100) String name,
        @PlainText @Size(max = 100) String parentCommittee,

        @Pattern(regexp = CreateAccount.USERNAME, message = "请用 2 到 60 个字母、数字或 . _ @ -")
        String administratorUsername) {}
