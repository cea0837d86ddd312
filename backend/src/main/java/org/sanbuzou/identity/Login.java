package org.sanbuzou.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record Login(
        @NotBlank @Size(max = 60) String username,
        @NotBlank @Size(max = 200) String password) {}
