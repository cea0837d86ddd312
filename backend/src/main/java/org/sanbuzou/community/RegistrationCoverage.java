package org.sanbuzou.community;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.member.Member;

/** How many of the members in service are registered with a community now, and who is not. */
public record RegistrationCoverage(int inService, int registered, List<Missing> missing) {
    /** A member in service who is not registered. */
    public record Missing(UUID memberId, String memberName) {}

    static RegistrationCoverage of(List<Member> inService, Set<UUID> registered) {
        var missing = inService.stream()
                .filter(member -> !registered.contains(member.id()))
                .map(member -> new Missing(member.id(), member.name()))
                .toList();
        return new RegistrationCoverage(inService.size(), inService.size() - missing.size(), missing);
    }
}
