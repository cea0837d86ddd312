package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.Ids;

/** Communities and registrations for the features above. Changes are made as the current user, under the same rules. */
@ApplicationScoped
public class CommunityDirectory {
    private final CommunityService communities;
    private final Communities list;
    private final CommunityRegistrationService service;
    private final CommunityRegistrations registrations;
    private final MemberDirectory members;

    CommunityDirectory(
            CommunityService communities,
            Communities list,
            CommunityRegistrationService service,
            CommunityRegistrations registrations,
            MemberDirectory members) {
        this.communities = communities;
        this.list = list;
        this.service = service;
        this.registrations = registrations;
        this.members = members;
    }

    /** Members in service and how many of them are registered with a community now. */
    public RegistrationCoverage coverage() {
        return RegistrationCoverage.of(members.inService(), registrations.registeredMembers());
    }

    /** @throws org.sanbuzou.shared.NotFound when the branch has no such community */
    public void require(UUID id) {
        list.require(id);
    }

    /** Names by id, in one query; unknown ids are absent. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return list.names(ids);
    }

    /** @return the id of the new community; {@code contact} may be null */
    public UUID open(String name, String subdistrict, String contact) {
        return communities
                .create(new WriteCommunity(name, subdistrict, contact))
                .id();
    }

    public void register(UUID memberId, UUID communityId, LocalDate registeredOn, String receiptNo) {
        service.put(Ids.next(), new RegistrationFacts(memberId, communityId, registeredOn, receiptNo));
    }
}
