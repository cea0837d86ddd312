package org.sanbuzou.branch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What the current branch has agreed on, or the standard where it has set nothing. */
@ApplicationScoped
public class AgreedRules {
    private final RuleParameters parameters;

    AgreedRules(RuleParameters parameters) {
        this.parameters = parameters;
    }

    public int number(Rule rule, LocalDate day) {
        return Integer.parseInt(value(rule, day));
    }

    public boolean isSet(Rule rule, LocalDate day) {
        return Boolean.parseBoolean(value(rule, day));
    }

    private String value(Rule rule, LocalDate day) {
        return parameters.inForce(rule, day).map(RuleParameter::value).orElse(rule.standard());
    }
}
