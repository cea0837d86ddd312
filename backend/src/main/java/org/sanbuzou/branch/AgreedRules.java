package org.sanbuzou.branch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

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

    /** Several numbers in one query. */
    public Map<Rule, Integer> numbers(Collection<Rule> rules, LocalDate day) {
        var values = parameters.values(rules.stream().map(Rule::code).toList(), day);
        var found = new EnumMap<Rule, Integer>(Rule.class);
        rules.forEach(rule -> found.put(rule, Integer.parseInt(values.getOrDefault(rule.code(), rule.standard()))));
        return found;
    }

    private String value(Rule rule, LocalDate day) {
        return parameters.inForce(rule, day).map(RuleParameter::value).orElse(rule.standard());
    }
}
