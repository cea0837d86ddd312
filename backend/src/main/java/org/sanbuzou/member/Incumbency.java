package org.sanbuzou.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import org.sanbuzou.branch.AgreedRules;
import org.sanbuzou.branch.Rule;
import org.sanbuzou.shared.RuleViolation;

/** Opens and ends terms inside the caller's transaction, so that a member holds one office and an office has its one holder. */
@ApplicationScoped
class Incumbency {
    private final OfficeTerms terms;
    private final Members members;
    private final AgreedRules rules;
    private final EntityManager entities;

    Incumbency(OfficeTerms terms, Members members, AgreedRules rules, EntityManager entities) {
        this.terms = terms;
        this.members = members;
        this.rules = rules;
        this.entities = entities;
    }

    /** Lets the member hold this office, or none, from today on. */
    void settle(Member member, Office office, LocalDate today) {
        var current = terms.current(member.id());
        if (office != null) {
            requireInService(member);
        }
        if (current.map(OfficeTerm::office).equals(Optional.ofNullable(office))) {
            return;
        }
        current.ifPresent(term -> end(member, term, today, today));
        if (office != null) {
            open(member, office, today, null);
        }
    }

    /** @param dueOn null for the term of office the branch has agreed on */
    OfficeTerm open(Member member, Office office, LocalDate startedOn, LocalDate dueOn) {
        requireInService(member);
        terms.current(member.id()).ifPresent(term -> {
            throw new RuleViolation("ALREADY_IN_OFFICE", member.name() + " 现有任职，请先结束现任职务。");
        });
        if (office.isSole()) {
            requireVacant(office);
        }
        var due = dueOn != null ? dueOn : startedOn.plusYears(rules.number(Rule.TERM_YEARS, startedOn));
        var term = new OfficeTerm(member, office, startedOn, due);
        terms.persistAndFlush(term);
        renew(member);
        return term;
    }

    void end(Member member, OfficeTerm term, LocalDate day, LocalDate today) {
        term.end(day, today);
        // At once: Hibernate would insert a successor's term before it frees the office.
        terms.flush();
        renew(member);
    }

    // The member's office is part of the member's view, so the view has a new version.
    private void renew(Member member) {
        entities.lock(member, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    private void requireVacant(Office office) {
        terms.holderOf(office).ifPresent(term -> {
            var holder = members.require(term.memberId()).name();
            throw new RuleViolation("OFFICE_TAKEN", "该职务现由 " + holder + " 担任，请先结束其任职。");
        });
    }

    private static void requireInService(Member member) {
        if (!member.isInService()) {
            throw new RuleViolation("NOT_IN_SERVICE", "只有组织关系在本支部的正式或预备党员可以任职。");
        }
    }
}
