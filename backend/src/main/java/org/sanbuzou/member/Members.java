package org.sanbuzou.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.BranchSql;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.persistence.ManyKeys;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class Members extends BranchRepository<Member> {
    static final String IN_SERVICE = "standing in (FULL, PROBATIONARY) and affiliation in (HERE, TRANSFER_OUT_PENDING)";
    private static final String WHAT = "党员";
    private static final String BY_NAME = " order by namePinyin, id";

    Members() {
        super(WHAT);
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var keys = ManyKeys.of(ids);
        var names = new HashMap<UUID, String>();
        columns(
                "select id, name from member",
                "id in " + keys.marks(),
                keys.keys(),
                row -> names.put(BranchSql.id(row, 1), row.getString(2)));
        return names;
    }

    Page<Member> page(PageRequest request, MemberSearch search) {
        var byName = Keyset.by("namePinyin", Member::namePinyin, Function.identity(), false);
        return page(request, byName, search.where(), search.parameters());
    }

    List<Member> inService() {
        return list(IN_SERVICE + BY_NAME);
    }

    List<Member> matching(MemberSearch search) {
        return list((search.where().isEmpty() ? "1 = 1" : search.where()) + BY_NAME, search.parameters());
    }

    List<Member> all() {
        return list("1 = 1" + BY_NAME);
    }

    Optional<Member> withMobile(String mobile) {
        return find("details.mobile", mobile).firstResultOptional();
    }

    /** The member a request body names. */
    Member referred(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new BadInput("MEMBER_UNKNOWN", "memberId", "没有这名党员，请从名册中选择。"));
    }

    /** Holds the member's row, so that what belongs to one member is checked and written by one request at a time. */
    Member locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound(WHAT, id));
    }
}
