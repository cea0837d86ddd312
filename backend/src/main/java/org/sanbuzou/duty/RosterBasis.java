package org.sanbuzou.duty;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;

/** The problem a roster was solved from, under the id of the roster. It follows from recorded acts. */
@Entity
@Unaudited
class RosterBasis extends BranchOwned {
    @Convert(converter = BasisConverter.class)
    private Basis problem;

    protected RosterBasis() {}

    RosterBasis(Roster roster, Basis problem) {
        super(roster.branchId(), roster.id());
        this.problem = problem;
    }

    void replace(Basis problem) {
        this.problem = problem;
    }

    Basis problem() {
        return problem;
    }
}
