package org.sanbuzou.taskgroup.survey.backcheck;

import java.time.Instant;

/** Who did something, and when. */
record Act(String by, Instant at) {
    /** Null where nobody did it yet. */
    static Act of(String by, Instant at) {
        return at == null ? null : new Act(by, at);
    }
}
