package org.sanbuzou.identity;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sanbuzou.shared.PlainText;
import org.sanbuzou.shared.security.Role;

record UpdateAccount(
        @NotNull @PlainText @Size(max = 60) String displayName,
        @NotEmpty @Size(max = 3) List<@NotNull Role> roles,
        @NotNull Boolean disabled) {}
