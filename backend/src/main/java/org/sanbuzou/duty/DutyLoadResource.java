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
    private final Duties duties;
    private final MemberDirectory members;

    DutyLoadResource(Duties duties, MemberDirectory members) {
        this.duties = duties;
        this.members = members;
    }

    @GET
    @Allowed(Role.MEMBER)
    public DutyLoadsView listDutyLoads(
            @RestQuery @NotNull LocalDate from, @RestQuery @NotNull LocalDate to, @RestQuery UUID dutyPostId) {
        var period = new Period(from, to);
        var tallies = duties.tallies(period, dutyPostId);
        var stoodIn = duties.stoodIn(period, dutyPostId);
        return DutyLoadsView.of(period, people(Stream.concat(tallies.stream(), stoodIn.stream())), tallies, stoodIn);
    }

    /** In the order of the register; former members with a duty in the period come last. */
    private LinkedHashMap<UUID, String> people(Stream<Duties.Tally> tallies) {
        var people = new LinkedHashMap<UUID, String>();
        members.inService().forEach(member -> people.put(member.id(), member.name()));
        var former = tallies.map(Duties.Tally::memberId)
                .filter(id -> !people.containsKey(id))
                .distinct()
                .toList();
        people.putAll(members.names(former));
        return people;
    }
}
