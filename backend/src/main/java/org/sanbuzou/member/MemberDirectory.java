package org.sanbuzou.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

/** The members of the current branch, for other features to read. */
@ApplicationScoped
public class MemberDirectory {
    private final Members members;

    MemberDirectory(Members members) {
        this.members = members;
    }

    /** @throws org.sanbuzou.shared.NotFound when the branch has no such member */
    public Member require(UUID id) {
        return members.require(id);
    }

    /**
     * The member a request names in its body.
     *
     * @throws BadInput naming {@code field} when the branch has no such member
     */
    public Member named(UUID id, String field) {
        return members.findByIdOptional(id)
                .orElseThrow(() -> new BadInput("MEMBER_UNKNOWN", field, "本支部没有这名党员，请重新选择。"));
    }

    /** Members the branch answers for, in order of their names. */
    public List<Member> inService() {
        return members.inService();
    }

    /**
     * One page in order of their names, for officers.
     *
     * @param q part of a name, of its pinyin or of the mobile number; null for all, as is {@code partyGroupId}
     * @param inService true leaves out those the branch does not answer for
     */
    public Page<Member> page(PageRequest request, String q, UUID partyGroupId, boolean inService) {
        return members.page(request, search(q, partyGroupId, inService));
    }

    /** The same, all at once. */
    public List<Member> matching(String q, UUID partyGroupId, boolean inService) {
        return members.matching(search(q, partyGroupId, inService));
    }

    private static MemberSearch search(String q, UUID partyGroupId, boolean inService) {
        var search = MemberSearch.of(q, null, null, partyGroupId, true);
        return inService ? search.inService() : search;
    }

    /** Names by id, in one query; unknown ids are absent. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return members.names(ids);
    }

    /** The same, in order of their names. */
    public LinkedHashMap<UUID, String> inOrder(Collection<UUID> ids) {
        var names = new LinkedHashMap<UUID, String>();
        if (!ids.isEmpty()) {
            members.list("id in ?1 order by namePinyin, id", ids)
                    .forEach(member -> names.put(member.id(), member.name()));
        }
        return names;
    }

    /** Members by id, in one query; unknown ids are absent. */
    public Map<UUID, Member> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : members.list("id in ?1", ids).stream().collect(Collectors.toMap(Member::id, Function.identity()));
    }
}
