package org.sanbuzou.branch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.NotFound;
import org.sanbuzou.shared.persistence.CurrentBranch;

@ApplicationScoped
class RuleParameterService {
    private final RuleParameters parameters;
    private final CurrentBranch branch;
    private final Event<RuleAgreed> agreed;

    RuleParameterService(RuleParameters parameters, CurrentBranch branch, Event<RuleAgreed> agreed) {
        this.parameters = parameters;
        this.branch = branch;
        this.agreed = agreed;
    }

    /** Sets a value from a day on; the same day again replaces it, so that repeating the request changes nothing. */
    @Transactional
    RuleParameterView set(String code, SetRuleParameter set) {
        var rule = Rule.withCode(code).orElseThrow(() -> new NotFound("约定参数", code));
        if (!rule.accepts(set.value())) {
            throw new BadInput(
                    "RULE_VALUE_INVALID", "value", rule.isYesOrNo() ? "请填 true 或 false。" : "请填 0 到 9999 的整数。");
        }
        var parameter = parameters.startingOn(rule, set.validFrom()).orElseGet(() -> {
            var opened = new RuleParameter(branch.require(), rule, set.validFrom());
            opened.set(set.value(), set.source());
            parameters.persist(opened);
            return opened;
        });
        parameter.set(set.value(), set.source());
        agreed.fire(new RuleAgreed(branch.require()));
        return RuleParameterView.of(rule, parameter);
    }
}
