package org.sanbuzou.community;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;

record WriteCommunity(
        @NotNull @PlainText @Size(max = 100) String name,
        @PlainText @Size(max = 60) String subdistrict,
        @PlainText @Size(max = 100) String contact) {}
