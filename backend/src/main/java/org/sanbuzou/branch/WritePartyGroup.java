package org.sanbuzou.branch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;

record WritePartyGroup(@NotNull @PlainText @Size(max = 60) String name) {}
