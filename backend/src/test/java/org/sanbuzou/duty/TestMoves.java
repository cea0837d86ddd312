package org.sanbuzou.duty;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.testing.TestBranch;

/** Published duties that pass to somebody else, by the steps every such change takes. */
@Unremovable
@ApplicationScoped
public class TestMoves {
    private final Duties duties;
    private final Rosters rosters;
    private final RosterHistory history;
    private final CurrentBranch current;

    TestMoves(Duties duties, Rosters rosters, RosterHistory history, CurrentBranch current) {
        this.duties = duties;
        this.rosters = rosters;
        this.history = history;
        this.current = current;
    }

    @ActivateRequestContext
    @Transactional
    void move(UUID branchId, UUID dutyId, UUID to) {
        current.enter(branchId);
        var duty = duties.require(dutyId);
        var from = duty.memberId();
        duty.assign(to);
        var moves = List.of(DutyMove.of(duty, from));
        history.moved(rosters.require(duty.rosterId()), RosterVersionKind.REPLANNED, "请假", moves);
    }

    /** @param to null for nobody */
    public static void move(TestBranch branch, Object dutyId, UUID to) {
        Arc.container().instance(TestMoves.class).get().move(branch.id(), UUID.fromString((String) dutyId), to);
    }
}
