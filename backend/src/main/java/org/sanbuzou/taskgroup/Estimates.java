package org.sanbuzou.taskgroup;

import java.time.LocalDate;
import org.sanbuzou.shared.BadInput;

/**
 * What is expected of a task.
 *
 * @param durationDays the likely number of workdays
 * @param lowDays null together with {@code highDays}
 * @param startNotBefore null where the task simply follows its predecessors
 */
public record Estimates(int durationDays, Integer lowDays, Integer highDays, LocalDate startNotBefore) {
    /** Nothing of a plan lies before. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private static final int LAST_YEAR = 2099;
    /** What is said to whoever gives another day. */
    public static final String PLANNABLE = "日期请填 " + FIRST_DAY.getYear() + " 到 " + LAST_YEAR + " 年之间的。";

    /** Refuses numbers that are not in order, and days far from any plan, with {@link BadInput}. */
    public Estimates {
        if ((lowDays == null) != (highDays == null)) {
            throw new BadInput("ESTIMATES_INCOMPLETE", lowDays == null ? "lowDays" : "highDays", "最短和最长工期请同时填写，或都不填。");
        }
        if (lowDays != null && (lowDays > durationDays || highDays < durationDays)) {
            throw new BadInput("ESTIMATES_OUT_OF_ORDER", "lowDays", "工期请按“最短 ≤ 最可能 ≤ 最长”填写。");
        }
        if (startNotBefore != null) {
            requirePlannable(startNotBefore, "startNotBefore");
        }
    }

    public static void requirePlannable(LocalDate day, String field) {
        if (!isPlannable(day)) {
            throw new BadInput("DATE_OUT_OF_RANGE", field, PLANNABLE);
        }
    }

    public static boolean isPlannable(LocalDate day) {
        return day.getYear() >= FIRST_DAY.getYear() && day.getYear() <= LAST_YEAR;
    }
}
