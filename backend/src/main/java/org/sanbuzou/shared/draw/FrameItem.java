package org.sanbuzou.shared.draw;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.sampling.Verdict;

/** Something in the frame of a draw. Frames are written with plain statements, many rows at a time. */
@MappedSuperclass
public abstract class FrameItem extends BranchOwned {
    private UUID drawId;
    private String stratum;
    private boolean drawn;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String note;
    private Instant checkedAt;

    protected FrameItem() {}

    /** What was found out; the caller has seen to it that it may be said of this. */
    protected final void found(Verdict what, String why, Instant at) {
        verdict = what;
        note = why;
        checkedAt = at;
    }

    public UUID drawId() {
        return drawId;
    }

    public String stratum() {
        return stratum;
    }

    public boolean isDrawn() {
        return drawn;
    }

    /** Null while nobody has asked, as are the next two. */
    public Verdict verdict() {
        return verdict;
    }

    public String note() {
        return note;
    }

    public Instant checkedAt() {
        return checkedAt;
    }
}
