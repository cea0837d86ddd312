package org.sanbuzou.branch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sanbuzou.shared.persistence.BranchRepository;

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
        return list("code in ?1 and validFrom <= ?2 order by validFrom", codes, day);
    }

    Optional<RuleParameter> inForce(Rule rule, LocalDate day) {
        return find("code = ?1 and validFrom <= ?2 order by validFrom desc", rule.code(), day)
                .firstResultOptional();
    }

    Optional<RuleParameter> startingOn(Rule rule, LocalDate day) {
        return find("code = ?1 and validFrom = ?2", rule.code(), day).firstResultOptional();
    }
}
