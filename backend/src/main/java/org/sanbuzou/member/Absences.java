package org.sanbuzou.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class Absences extends BranchRepository<Absence> {
    // The first condition bounds the index scan: no absence is longer.
    private static final String TOUCHES = "startsOn > :earliest and startsOn <= :to and endsOn >= :from";

    Absences() {
        super("请假记录");
    }

    /** The latest first. */
    Page<Absence> page(PageRequest request, UUID memberId) {
        return page(request, byStart(true), "memberId = :memberId", Map.of("memberId", memberId));
    }

    Page<Absence> page(PageRequest request, DateRange range) {
        return page(request, byStart(false), TOUCHES, touching(range.from(), range.to()));
    }

    boolean anyOf(UUID memberId, DateRange range) {
        return count("memberId = ?1 and startsOn <= ?2 and endsOn >= ?3", memberId, range.to(), range.from()) > 0;
    }

    List<Absence> of(Collection<UUID> memberIds, LocalDate from, LocalDate to) {
        var parameters = new HashMap<>(touching(from, to));
        parameters.put("memberIds", memberIds);
        return list("memberId in :memberIds and " + TOUCHES + " order by startsOn, id", parameters);
    }

    private static Map<String, Object> touching(LocalDate from, LocalDate to) {
        return Map.of("earliest", from.minusDays(DateRange.MAX_DAYS), "from", from, "to", to);
    }

    private static Keyset<Absence> byStart(boolean descending) {
        return Keyset.by("startsOn", Absence::startsOn, LocalDate::parse, descending);
    }
}
