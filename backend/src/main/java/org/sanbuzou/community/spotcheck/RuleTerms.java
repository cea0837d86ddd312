package org.sanbuzou.community.spotcheck;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.community.spotcheck.sampling.DrawRule;
import org.sanbuzou.community.spotcheck.sampling.Stratification;
import org.sanbuzou.shared.sampling.SampleKind;

/** A {@link DrawRule} as it is kept. */
@Embeddable
record RuleTerms(
        LocalDate startsOn,
        LocalDate endsOn,
        @Enumerated(EnumType.STRING) Stratification stratification,
        @Enumerated(EnumType.STRING) SampleKind sampleKind,
        int sampleAmount,
        int minimum) {
    static RuleTerms of(DrawRule rule) {
        return new RuleTerms(rule.from(), rule.to(), rule.stratification(), rule.kind(), rule.amount(), rule.minimum());
    }

    DrawRule rule(UUID branchId, UUID checkId) {
        return new DrawRule(branchId, checkId, startsOn, endsOn, stratification, sampleKind, sampleAmount, minimum);
    }
}
