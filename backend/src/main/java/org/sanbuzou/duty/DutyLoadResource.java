package org.sanbuzou.duty;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Role;

@Path("/api/v1/branches/{branchId}/duty-loads")
class DutyLoadResource {
    private final DutyTallies tallies;
    private final MemberDirectory members;

    DutyLoadResource(DutyTallies tallies, MemberDirectory members) {
        this.tallies = tallies;
        this.members = members;
    }

    @GET
    @Allowed(Role.MEMBER)
    public DutyLoadsView listDutyLoads(
            @RestQuery @NotNull LocalDate from, @RestQuery @NotNull LocalDate to, @RestQuery UUID dutyPostId) {
        var period = new Period(from, to);
        var own = tallies.of(period, dutyPostId);
        var stoodIn = tallies.stoodIn(period, dutyPostId);
        return DutyLoadsView.of(period, people(Stream.concat(own.stream(), stoodIn.stream())), own, stoodIn);
    }

    /** In the order of the register; former members with a duty in the period come last. */
    private LinkedHashMap<UUID, String> people(Stream<DutyTallies.Tally> counted) {
        var people = new LinkedHashMap<UUID, String>();
        members.inService().forEach(member -> people.put(member.id(), member.name()));
        var former = counted.map(DutyTallies.Tally::memberId)
                .filter(id -> !people.containsKey(id))
                .distinct()
                .toList();
        people.putAll(members.names(former));
        return people;
    }
}
