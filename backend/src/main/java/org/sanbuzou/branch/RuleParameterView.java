package org.sanbuzou.branch;

import java.time.LocalDate;

record RuleParameterView(
        String code,
        String name,
        String value,
        String unit,
        LocalDate validFrom,
        String source,
        String sure,
        boolean agreed) {
    private static final String OFFICIAL = "A";

    /** {@code own} is null where the branch has set nothing. */
    static RuleParameterView of(Rule rule, RuleParameter own) {
        boolean standard = own == null;
        return new RuleParameterView(
                rule.code(),
                rule.title(),
                standard ? rule.standard() : own.value(),
                rule.unit(),
                standard ? null : own.validFrom(),
                standard ? rule.source() : own.source(),
                rule.sure(),
                !standard || !rule.sure().equals(OFFICIAL));
    }
}
