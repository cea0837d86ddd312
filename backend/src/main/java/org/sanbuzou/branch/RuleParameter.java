package org.sanbuzou.branch;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;

/** A value the branch has set for a rule, in force from a day on until a later one takes over. */
@Entity
class RuleParameter extends BranchOwned {
    private String code;
    private String value;
    private LocalDate validFrom;
    private String source;

    protected RuleParameter() {}

    RuleParameter(UUID branchId, Rule rule, LocalDate validFrom) {
        super(branchId);
        this.code = rule.code();
        this.validFrom = validFrom;
    }

    void set(String value, String source) {
        this.value = value;
        this.source = source;
    }

    String code() {
        return code;
    }

    String value() {
        return value;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    String source() {
        return source;
    }
}
