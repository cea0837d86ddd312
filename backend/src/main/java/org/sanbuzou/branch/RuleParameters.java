package org.sanbuzou.branch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The values in force that day, by code; what the branch never set is absent. */
    Map<String, String> values(Collection<String> codes, LocalDate day) {
        var keys = ManyKeys.of(codes);
        var values = new HashMap<String, String>();
        columns(
                "select code, value from rule_parameter",
                "valid_from <= ? and code in " + keys.marks() + " order by valid_from",
                keys.after(day),
                row -> values.put(row.getString(1), row.getString(2)));
        return values;
    }

    Optional<RuleParameter> inForce(Rule rule, LocalDate day) {
        return find("code = ?1 and validFrom <= ?2 order by validFrom desc", rule.code(), day)
                .firstResultOptional();
    }

    Optional<RuleParameter> startingOn(Rule rule, LocalDate day) {
        return find("code = ?1 and validFrom = ?2", rule.code(), day).firstResultOptional();
    }
}
