package org.sanbuzou.identity;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.PlainText;
import org.sanbuzou.shared.security.Role;

record CreateAccount(
        @NotNull @Pattern(regexp = USERNAME, message = "请用 2 到 60 个字母、数字或 . _ @ -")
        String username,

        @NotNull @PlainText @Size(max = 60) String displayName,
        @NotEmpty @Size(max = 3) List<@NotNull Role> roles,
        UUID memberId) {
    static final String USERNAME = "[A-Za-z0-9._@-]{2,60}";
}
