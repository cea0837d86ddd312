package org.sanbuzou.duty;

import java.util.Collection;
import java.util.stream.Collectors;
import org.sanbuzou.shared.RuleViolation;

/** A roster reaches into years whose holidays nobody knows yet. */
class UnknownYears extends RuleViolation {
    static final String CODE = "CALENDAR_UNKNOWN";
    private static final long serialVersionUID = 1L;

    UnknownYears(Collection<Integer> years) {
        super(CODE, message(years));
    }

    static String message(Collection<Integer> years) {
        return years.stream().map(year -> year + " 年").collect(Collectors.joining("、")) + "的放假安排通知还没有发布，无法确定哪些天是工作日。";
    }
}
