package org.sanbuzou.taskgroup.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.taskgroup.Estimates;

/** What is asked about the risk of a plan; all of it may be left out. */
class RiskQuestion {
    private static final int USUAL_RUNS = 2_000;

    @RestQuery
    @Min(0)
    @Max(Integer.MAX_VALUE)
    Integer seed;

    @RestQuery
    @Min(100)
    @Max(10_000)
    Integer runs;

    @RestQuery
    LocalDate date;

    int seed() {
        return seed == null ? ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE) : seed;
    }

    int runs() {
        return runs == null ? USUAL_RUNS : runs;
    }

    LocalDate date() {
        if (date != null) {
            Estimates.requirePlannable(date, "date");
        }
        return date;
    }
}
