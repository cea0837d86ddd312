package org.sanbuzou.community.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;

record ConfirmInBulk(@NotNull @PlainText @Size(max = 300) String token) {}
