package org.sanbuzou.community.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.community.CommunityDirectory;
import org.sanbuzou.member.DutyAvailabilities;
import org.sanbuzou.shared.BranchTime;

/** Puts together what matching knows of members; a few queries, however many of them. */
@ApplicationScoped
class Volunteers {
    private final CommunityDirectory communities;
    private final DutyAvailabilities availabilities;
    private final ServiceNeedClaims claims;
    private final BranchTime time;

    Volunteers(
            CommunityDirectory communities,
            DutyAvailabilities availabilities,
            ServiceNeedClaims claims,
            BranchTime time) {
        this.communities = communities;
        this.availabilities = availabilities;
        this.claims = claims;
        this.time = time;
    }

    /**
     * @param said what members said, by member; those who said nothing are absent
     * @param until the last day that matters
     */
    Map<UUID, Volunteer> of(Collection<UUID> memberIds, Map<UUID, ServicePreference> said, LocalDate until) {
        var registered = communities.registeredWith(memberIds);
        var away = availabilities.absences(memberIds, time.today(), until);
        var held = claims.held(memberIds, time.now());
        var volunteers = new HashMap<UUID, Volunteer>();
        for (var id : memberIds) {
            var claimed = held.getOrDefault(id, List.of()).stream()
                    .map(WantedHelp::of)
                    .toList();
            volunteers.put(
                    id, Volunteer.of(said.get(id), registered.get(id), away.getOrDefault(id, List.of()), claimed));
        }
        return volunteers;
    }
}
