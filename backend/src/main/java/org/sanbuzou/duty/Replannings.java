package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanbuzou.duty.scheduling.EarlierDuty;
import org.sanbuzou.duty.scheduling.LeastChange;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;

/** Plans the open part of a roster anew, from the register and the calendar as they are now. */
@ApplicationScoped
class Replannings {
    private final DutyPosts posts;
    private final Duties duties;
    private final RosterBases bases;
    private final Plans plans;
    private final Pins pins;
    private final MemberDirectory members;
    private final BranchTime time;

    Replannings(
            DutyPosts posts,
            Duties duties,
            RosterBases bases,
            Plans plans,
            Pins pins,
            MemberDirectory members,
            BranchTime time) {
        this.posts = posts;
        this.duties = duties;
        this.bases = bases;
        this.plans = plans;
        this.pins = pins;
        this.members = members;
        this.time = time;
    }

    /** Refuses pins that cannot be. */
    RosterReplanning of(Roster roster, List<DutyPin> wanted) {
        var part = open(roster);
        var pinned = pins.checked(part, wanted);
        var problem = OpenProblem.of(part, bases.of(roster).orElse(null), pinned, Stream.empty());
        var earlier = part.present()
                .filter(duty -> duty.memberId() != null)
                .map(duty -> new EarlierDuty(
                        duty.date(), duty.seat(), duty.memberId().toString()))
                .toList();
        var result = LeastChange.of(problem, earlier);
        var seats = SeatPlans.of(part, problem, result.solution(), pinned);
        return new RosterReplanning(roster, part, problem, result, pinned, seats, names(part));
    }

    /** The roster as it stands at this moment. */
    OpenPart open(Roster roster) {
        var plan = plans.of(posts.require(roster.dutyPostId()), roster);
        return OpenPart.of(plan, duties.allOf(roster.id()), time.now());
    }

    /** Of the people in service and of those who still have duties. */
    Map<UUID, String> names(OpenPart part) {
        var names = new HashMap<UUID, String>();
        part.plan().candidates().values().forEach(person -> names.put(person.memberId(), person.name()));
        names.putAll(members.names(part.present()
                .map(Duty::memberId)
                .filter(Objects::nonNull)
                .filter(id -> !names.containsKey(id))
                .distinct()
                .toList()));
        return names;
    }
}
