package org.sanbuzou.duty;

import org.sanbuzou.shared.BadInput;

/** How large a plan may be: a year of 5,000 members and 100 seats takes about a second to solve, and no more is taken on. */
final class PlanSize {
    private static final long MOST = 125_000_000;

    private PlanSize() {}

    static void require(int days, int seats, int members) {
        if ((long) days * seats * members > MOST) {
            throw new BadInput("PLAN_TOO_LARGE", "to", "天数 × 席位 × 人数太大，一次排不完，请缩短起止日期或分批排班。");
        }
    }
}
