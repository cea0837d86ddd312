package org.sanbuzou.shared.draw;

import java.time.LocalDate;
import org.sanbuzou.shared.RuleViolation;

/**
 * What people call a kind of draw when something is refused.
 *
 * @param code how its codes begin
 * @param name what one is called
 * @param unit the classifier of what is drawn
 * @param earlyCode the code while it cannot be drawn yet
 * @param early the words for that
 */
public record DrawWords(String code, String name, String unit, String earlyCode, String early) {
    RuleViolation cancelled(String by) {
        return new RuleViolation(code + "_CANCELLED", "这次" + name + "已由 " + by + " 取消。");
    }

    RuleViolation closed(String by) {
        return new RuleViolation(code + "_CLOSED", "这次" + name + "已由 " + by + " 办结，结果不能再改。");
    }

    RuleViolation early(LocalDate from) {
        return new RuleViolation(earlyCode, early + "，从 " + from + " 起可以抽取。");
    }

    RuleViolation open(long things) {
        return new RuleViolation("OUTCOMES_MISSING", "还有 " + things + " " + unit + "没有核实结果，全部填完才能办结；没找到人也是一种结果。");
    }
}
