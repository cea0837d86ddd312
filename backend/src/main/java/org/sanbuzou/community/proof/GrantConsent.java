package org.sanbuzou.community.proof;

import jakarta.validation.constraints.NotNull;

/** {@code textVersion} is that of the text the member was shown. */
record GrantConsent(@NotNull Integer textVersion) {}
