package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import org.sanbuzou.shared.security.CurrentUser;

/** Explains duties from the register, the calendar and the rosters as they are now. */
@ApplicationScoped
class Explanations {
    private final Rosters rosters;
    private final RosterBases bases;
    private final Replannings replannings;
    private final CurrentUser user;

    Explanations(Rosters rosters, RosterBases bases, Replannings replannings, CurrentUser user) {
        this.rosters = rosters;
        this.bases = bases;
        this.replannings = replannings;
        this.user = user;
    }

    /** Why somebody is away is told to officers, and to everybody about themselves. */
    DutyExplanation of(Duty duty) {
        var roster = rosters.require(duty.rosterId());
        var part = replannings.open(roster);
        var holders = part.planned().map(Duty::memberId).filter(Objects::nonNull);
        var problem = OpenProblem.of(part, bases.of(roster).orElse(null), Map.of(), holders);
        var explaining =
                new DutyExplaining(part, problem, duty, replannings.names(part), id -> user.isOfficer() || user.is(id));
        return explaining.explanation();
    }
}
