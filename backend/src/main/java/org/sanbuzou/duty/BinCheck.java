package org.sanbuzou.duty;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;

/** What was seen at the bins of one class. */
record BinCheck(
        @JsonProperty("class") @NotNull BinClass binClass,
        boolean present,
        boolean labelled,
        boolean clean,
        boolean overflowing,
        boolean mixedItems,
        boolean corrected) {}
