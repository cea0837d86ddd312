package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.member.MemberDirectory;

/** Earlier states of a published roster, told from the present one by taking the recorded moves back. */
@ApplicationScoped
class RosterStates {
    private final Duties duties;
    private final DutyChanges changes;
    private final MemberDirectory members;

    RosterStates(Duties duties, DutyChanges changes, MemberDirectory members) {
        this.duties = duties;
        this.changes = changes;
        this.members = members;
    }

    /** What the version changed; the first one gave everybody all duties. */
    RosterVersionView of(RosterVersion version) {
        var present = duties.holdings(version.rosterId());
        var recorded = changes.after(version.rosterId(), version.number() - 1).stream()
                .collect(Collectors.partitioningBy(change -> change.rosterVersion() > version.number()));
        var own = recorded.get(false);
        var holders = new HashMap<UUID, UUID>();
        present.forEach(duty -> holders.put(duty.dutyId(), duty.memberId()));
        takeBack(holders, recorded.get(true));
        takeBack(holders, own);
        if (version.number() == 1) {
            return view(version, Map.of(), given(present, holders));
        }
        return view(version, counts(holders), own.stream().map(DutyChange::move).toList());
    }

    private RosterVersionView view(RosterVersion version, Map<UUID, Integer> before, List<DutyMove> moves) {
        var names = members.names(PersonChange.people(moves).toList());
        return new RosterVersionView(RosterVersionSummary.of(version), PersonChange.of(before, moves, names));
    }

    private static void takeBack(Map<UUID, UUID> holders, List<DutyChange> recorded) {
        for (int i = recorded.size() - 1; i >= 0; i--) {
            var move = recorded.get(i).move();
            holders.put(move.dutyId(), move.from());
        }
    }

    private static List<DutyMove> given(List<Duties.Holding> duties, Map<UUID, UUID> holders) {
        return duties.stream()
                .map(duty -> new DutyMove(duty.dutyId(), duty.date(), null, holders.get(duty.dutyId())))
                .filter(move -> move.to() != null)
                .toList();
    }

    private static Map<UUID, Integer> counts(Map<UUID, UUID> holders) {
        return holders.values().stream()
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(member -> member, Collectors.summingInt(member -> 1)));
    }
}
