package org.sanbuzou.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.sanbuzou.duty.DutyDirectory;

/** The noon post and its roster of a year whose holidays are known. */
@ApplicationScoped
class DemoDuties {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final DutyDirectory duties;

    DemoDuties(DutyDirectory duties) {
        this.duties = duties;
    }

    void fill() {
        var post = duties.openPost("党员先锋岗（午间）", "办公楼一层垃圾分类点（虚构）", "12:00", "13:00", 1);
        duties.publishEvenRoster(post, FIRST, LAST);
    }
}
