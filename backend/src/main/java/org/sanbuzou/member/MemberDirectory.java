package org.sanbuzou.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.shared.BadInput;

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

    /** Names by id, in one query; unknown ids are absent. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : members.list("id in ?1", ids).stream().collect(Collectors.toMap(Member::id, Member::name));
    }

    /** Members by id, in one query; unknown ids are absent. */
    public Map<UUID, Member> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : members.list("id in ?1", ids).stream().collect(Collectors.toMap(Member::id, Function.identity()));
    }
}
