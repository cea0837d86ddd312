package org.sanbuzou.community.need;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.community.TimeWindow;

/**
 * News of a need for those it concerns.
 *
 * @param version of the need after the change: tells two changes apart
 * @param outcome how it was closed; null for other changes
 * @param note may be null
 * @param memberIds who claimed it or proposed it; empty for {@link Change#PROPOSED}, which is for officers
 */
public record NeedChanged(
        UUID needId,
        int version,
        Change change,
        String title,
        String place,
        List<TimeWindow> windows,
        NeedOutcome outcome,
        String note,
        Collection<UUID> memberIds) {
    /** What happened. */
    public enum Change {
        PROPOSED,
        OPENED,
        /** It takes place at another time or place. */
        MOVED,
        CLOSED
    }
}
