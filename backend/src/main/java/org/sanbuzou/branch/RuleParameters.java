package org.sanbuzou.branch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sanbuzou.shared.persistence.BranchRepository;
import org.sanbuzou.shared.persistence.ManyKeys;

@ApplicationScoped
class RuleParameters extends BranchRepository<RuleParameter> {
    RuleParameters() {
        super("约定参数");
    }

    /** Everything in force by that day, the newest last. */
    List<RuleParameter> until(LocalDate day) {
        return list("validFrom <= ?1 order by validFrom", day);
    }

    List<RuleParameter> until(Collection<String> codes, LocalDate day) {
        var keys = ManyKeys.of(codes);
        var query =
                "from RuleParameter p where p.validFrom <= :day and p.code in " + keys.in() + " order by p.validFrom";
        return keys.bind(getEntityManager().createQuery(query, RuleParameter.class))
                .setParameter("day", day)
                .getResultList();
    }

    Optional<RuleParameter> inForce(Rule rule, LocalDate day) {
        return find("code = ?1 and validFrom <= ?2 order by validFrom desc", rule.code(), day)
                .firstResultOptional();
    }

    Optional<RuleParameter> startingOn(Rule rule, LocalDate day) {
        return find("code = ?1 and validFrom = ?2", rule.code(), day).firstResultOptional();
    }
}
