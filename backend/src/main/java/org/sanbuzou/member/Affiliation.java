package org.sanbuzou.member;

import java.util.EnumSet;
import java.util.Set;

/** Where the organisational relation lies. Until another branch has accepted it, this branch stays responsible. */
public enum Affiliation {
    HERE,
    TRANSFER_OUT_PENDING,
    OUT,
    TRANSFER_IN_PENDING;

    Set<Affiliation> next() {
        return switch (this) {
            case HERE -> EnumSet.of(TRANSFER_OUT_PENDING);
            case TRANSFER_OUT_PENDING -> EnumSet.of(HERE, OUT);
            case OUT -> EnumSet.of(TRANSFER_IN_PENDING);
            case TRANSFER_IN_PENDING -> EnumSet.of(HERE, OUT);
        };
    }

    public boolean isResponsible() {
        return this == HERE || this == TRANSFER_OUT_PENDING;
    }
}
