package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.sanbuzou.duty.scheduling.Availability;
import org.sanbuzou.member.MemberDirectory;

/** The members in service with what the register says about their time. */
@ApplicationScoped
class Candidates {
    private final MemberDirectory members;

    Candidates(MemberDirectory members) {
        this.members = members;
    }

    List<Candidate> during(Period period) {
        return members.inService().stream()
                .map(member -> new Candidate(
                        member.id(), member.name(), new Availability(null, null, List.of(), Set.of(), null)))
                .toList();
    }
}
