package org.sanbuzou.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record ChangePassword(
        @NotBlank @Size(max = 200) String currentPassword,

        @NotNull @Size(min = 10, max = 200, message = "请用 10 到 200 个字符")
        String newPassword) {}
