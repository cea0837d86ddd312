package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.security.CurrentUser;

/** Keeps every version of a published roster and tells the other features what moved; part of the caller's transaction. */
@ApplicationScoped
class RosterHistory {
    private final RosterVersions versions;
    private final DutyChanges changes;
    private final CurrentUser user;
    private final BranchTime time;
    private final Event<DutiesMoved> moved;

    RosterHistory(
            RosterVersions versions, DutyChanges changes, CurrentUser user, BranchTime time, Event<DutiesMoved> moved) {
        this.versions = versions;
        this.changes = changes;
        this.user = user;
        this.time = time;
        this.moved = moved;
    }

    /** The first version; its duties are those of the roster. */
    void published(Roster roster, int duties) {
        versions.persist(new RosterVersion(roster, RosterVersionKind.PUBLISHED, null, duties, user, time.now()));
    }

    /** @param reason in words, may be null */
    void moved(Roster roster, RosterVersionKind kind, String reason, List<DutyMove> moves) {
        var version = new RosterVersion(roster, kind, reason, moves.size(), user, time.now());
        versions.persist(version);
        changes.persist(moves.stream().map(move -> new DutyChange(roster, version.number(), move)));
        moved.fire(new DutiesMoved(roster.branchId(), roster.id(), roster.dutyPostId(), kind, reason, moves));
    }
}
