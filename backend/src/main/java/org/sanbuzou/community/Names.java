package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.persistence.ShortMemory;

/** Names of members and communities for answers: two queries, whatever the number of rows. */
@ApplicationScoped
class Names {
    /** The names found, by id. */
    record Found(Map<UUID, String> members, Map<UUID, String> communities) {
        String member(UUID id) {
            return members.get(id);
        }

        String community(UUID id) {
            return communities.get(id);
        }

        /** For input: whom or what it names must exist. */
        Found require(UUID memberId, UUID communityId) {
            if (member(memberId) == null) {
                throw new BadInput("MEMBER_UNKNOWN", "memberId", "名册中没有这名党员，请刷新后重新选择。");
            }
            if (community(communityId) == null) {
                throw new BadInput("COMMUNITY_UNKNOWN", "communityId", "没有这个社区，请刷新后重新选择。");
            }
            return this;
        }
    }

    private static final int MOST = 20_000;

    private final MemberDirectory members;
    private final Communities communities;
    private final CurrentBranch branch;
    private final ShortMemory<UUID, String> recentMembers = new ShortMemory<>(MOST);
    private final ShortMemory<UUID, String> recentCommunities = new ShortMemory<>(MOST);

    Names(MemberDirectory members, Communities communities, CurrentBranch branch) {
        this.members = members;
        this.communities = communities;
        this.branch = branch;
    }

    Found of(UUID memberId, UUID communityId) {
        return new Found(members.names(Set.of(memberId)), communities.names(Set.of(communityId)));
    }

    <T> Found of(Collection<T> rows, Function<T, UUID> memberId, Function<T, UUID> communityId) {
        return new Found(
                members.names(rows.stream().map(memberId).collect(Collectors.toSet())),
                communities.names(rows.stream().map(communityId).collect(Collectors.toSet())));
    }

    /** As they were some seconds ago at most; a new one is found at once. */
    <T> Found recent(Collection<T> rows, Function<T, UUID> memberId, Function<T, UUID> communityId) {
        var id = branch.require();
        return new Found(
                recentMembers.get(id, rows.stream().map(memberId).toList(), members::names),
                recentCommunities.get(id, rows.stream().map(communityId).toList(), communities::names));
    }

    Found require(UUID memberId, UUID communityId) {
        return of(memberId, communityId).require(memberId, communityId);
    }
}
