package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.Ids;

/** Communities and registrations for the features above. Changes are made as the current user, under the same rules. */
@ApplicationScoped
public class CommunityDirectory {
    private final Communities known;
    private final CommunityService communities;
    private final CommunityRegistrationService service;
    private final CommunityRegistrations registrations;
    private final MemberDirectory members;

    CommunityDirectory(
            Communities known,
            CommunityService communities,
            CommunityRegistrationService service,
            CommunityRegistrations registrations,
            MemberDirectory members) {
        this.known = known;
        this.communities = communities;
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
        known.require(id);
    }

    /** Names by id, in one query; unknown ids are absent. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return known.names(ids);
    }

    /**
     * The name of the community a request names in its body.
     *
     * @throws BadInput naming {@code field} when the branch has no such community
     */
    public String named(UUID id, String field) {
        return known.findByIdOptional(id)
                .map(Community::name)
                .orElseThrow(() -> new BadInput("COMMUNITY_UNKNOWN", field, "没有这个社区，请刷新后重新选择。"));
    }

    /** The community each of these members is registered with now, in one query; who is with none is absent. */
    public Map<UUID, UUID> registeredWith(Collection<UUID> memberIds) {
        return registrations.communities(memberIds);
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
