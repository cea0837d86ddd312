package org.sanbuzou.community.photo;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** What a phone is about to send: how many bytes, and their SHA-256 as 64 lower-case hexadecimal digits. */
record OpenServicePhoto(
        @NotNull @Min(1) @Max(3 << 20) Integer bytes,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}
