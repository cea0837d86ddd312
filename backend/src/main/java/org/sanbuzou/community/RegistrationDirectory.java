package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The registrations that last, for features and topics above to read. */
@ApplicationScoped
public class RegistrationDirectory {
    private final CommunityRegistrations registrations;
    private final Communities communities;

    RegistrationDirectory(CommunityRegistrations registrations, Communities communities) {
        this.registrations = registrations;
        this.communities = communities;
    }

    /** By member, in two queries; who is not registered is absent. */
    public Map<UUID, ActiveRegistration> active() {
        var rows = registrations.active();
        var names = communities.names(
                rows.stream().map(CommunityRegistration::communityId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new ActiveRegistration(
                        row.id(),
                        row.memberId(),
                        row.communityId(),
                        names.get(row.communityId()),
                        row.facts().registeredOn(),
                        row.receiptNo()))
                .collect(Collectors.toMap(ActiveRegistration::memberId, Function.identity()));
    }
}
