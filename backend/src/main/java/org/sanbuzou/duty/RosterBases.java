package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sanbuzou.shared.persistence.BranchRepository;

@ApplicationScoped
class RosterBases extends BranchRepository<RosterBasis> {
    RosterBases() {
        super("求解依据");
    }

    Optional<Basis> of(Roster roster) {
        return findByIdOptional(roster.id()).map(RosterBasis::problem);
    }

    void keep(Roster roster, Basis problem) {
        findByIdOptional(roster.id())
                .ifPresentOrElse(kept -> kept.replace(problem), () -> persist(new RosterBasis(roster, problem)));
    }
}
