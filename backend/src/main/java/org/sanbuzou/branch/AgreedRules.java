package org.sanbuzou.branch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.persistence.ShortMemory;

/** What the current branch has agreed on, or the standard where it has set nothing. */
@ApplicationScoped
public class AgreedRules {
    private static final int MOST = 10_000;

    private record Dated(Rule rule, LocalDate day) {}

    private final RuleParameters parameters;
    private final CurrentBranch branch;
    private final ShortMemory<Dated, Integer> numbers = new ShortMemory<>(MOST);

    AgreedRules(RuleParameters parameters, CurrentBranch branch) {
        this.parameters = parameters;
        this.branch = branch;
    }

    public int number(Rule rule, LocalDate day) {
        return Integer.parseInt(value(rule, day));
    }

    public boolean isSet(Rule rule, LocalDate day) {
        return Boolean.parseBoolean(value(rule, day));
    }

    /** Several numbers in one query at most, for what is asked all the time; see {@link ShortMemory}. */
    public Map<Rule, Integer> numbers(Collection<Rule> rules, LocalDate day) {
        var asked = rules.stream().map(rule -> new Dated(rule, day)).toList();
        var found = new EnumMap<Rule, Integer>(Rule.class);
        numbers.get(branch.require(), asked, this::read).forEach((dated, number) -> found.put(dated.rule(), number));
        return found;
    }

    private Map<Dated, Integer> read(Set<Dated> asked) {
        var day = asked.iterator().next().day();
        var values =
                parameters.values(asked.stream().map(each -> each.rule().code()).toList(), day);
        var read = new HashMap<Dated, Integer>();
        asked.forEach(each -> read.put(
                each,
                Integer.parseInt(
                        values.getOrDefault(each.rule().code(), each.rule().standard()))));
        return read;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) RuleAgreed agreed) {
        numbers.forget(agreed.branchId());
    }

    private String value(Rule rule, LocalDate day) {
        return parameters.inForce(rule, day).map(RuleParameter::value).orElse(rule.standard());
    }
}
