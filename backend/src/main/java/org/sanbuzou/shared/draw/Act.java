package org.sanbuzou.shared.draw;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.sanbuzou.shared.BranchTime;

/** Who did something, and when. */
public record Act(String by, Instant at) {
    /** Null where nobody did it yet. */
    public static Act of(String by, Instant at) {
        return at == null ? null : new Act(by, at);
    }

    /** The day of the branch on which it happens. */
    @JsonIgnore
    public LocalDate today() {
        return LocalDate.ofInstant(at, BranchTime.ZONE);
    }
}
