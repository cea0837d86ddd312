package org.sanbuzou.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.sanbuzou.shared.PlainText;

record CreateApiToken(
        @NotNull @PlainText @Size(max = 60) String name,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Pattern(regexp = SCOPE, message = "没有这个授权范围") String> scopes,
        @NotNull Instant expiresAt) {
    private static final String SCOPE =
            "(branch|member|duty|community|taskgroup|notify):(read|write)|(calendar|overview):read";
}
