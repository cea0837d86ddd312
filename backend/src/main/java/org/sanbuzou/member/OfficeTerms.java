package org.sanbuzou.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.Keyset;
import org.sanbuzou.shared.web.Page;
import org.sanbuzou.shared.web.PageRequest;

@ApplicationScoped
class OfficeTerms extends BranchRepository<OfficeTerm> {
    OfficeTerms() {
        super("任职记录");
    }

    Page<OfficeTerm> page(PageRequest request, boolean activeOnly) {
        return page(request, Keyset.newestFirst(), activeOnly ? "holderId is not null" : "", Map.of());
    }

    Optional<OfficeTerm> current(UUID memberId) {
        return find("holderId", memberId).firstResultOptional();
    }

    Optional<OfficeTerm> holderOf(Office soleOffice) {
        return find("soleOffice", soleOffice).firstResultOptional();
    }

    /** The terms that run now. */
    List<OfficeTerm> running() {
        return list("holderId is not null");
    }

    List<OfficeTerm> endingBy(LocalDate day) {
        return list("holderId is not null and dueOn <= ?1 order by dueOn, id", day);
    }

    Map<UUID, Office> offices(Collection<UUID> memberIds) {
        return memberIds.isEmpty()
                ? Map.of()
                : list("holderId in ?1", memberIds).stream()
                        .collect(Collectors.toMap(OfficeTerm::memberId, OfficeTerm::office));
    }

    Office officeOf(UUID memberId) {
        return current(memberId).map(OfficeTerm::office).orElse(null);
    }
}
