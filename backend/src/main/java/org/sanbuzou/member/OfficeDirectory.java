package org.sanbuzou.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Offices and their terms, for other features to read. */
@ApplicationScoped
public class OfficeDirectory {
    private final OfficeTerms terms;
    private final MemberDirectory members;

    OfficeDirectory(OfficeTerms terms, MemberDirectory members) {
        this.terms = terms;
        this.members = members;
    }

    /** Running terms that are over on {@code day} or before, those already overdue included, the earliest first. */
    public List<OfficeTermView> endingBy(LocalDate day) {
        var ending = terms.endingBy(day);
        var names = members.names(ending.stream().map(OfficeTerm::memberId).toList());
        return ending.stream()
                .map(term -> OfficeTermView.of(term, names.get(term.memberId())))
                .toList();
    }

    /** The members who hold an office now. */
    public Set<UUID> holders() {
        return terms.running().stream().map(OfficeTerm::memberId).collect(Collectors.toSet());
    }
}
