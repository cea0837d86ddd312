package org.sanbuzou.taskgroup.exchange;

import java.time.LocalDate;
import java.util.List;
import org.sanbuzou.taskgroup.Procedure;

/** A task as a file states it. What could not be read is null and has a problem of its own. */
record StatedTask(
        int row,
        String code,
        String name,
        Integer days,
        Integer lowDays,
        Integer highDays,
        LocalDate notBefore,
        List<StatedLink> links) {
    Procedure.Step step() {
        return new Procedure.Step(
                code,
                name,
                days,
                lowDays,
                highDays,
                links.stream().map(StatedLink::predecessor).toList());
    }

    StatedTask waitingFor(List<StatedLink> links) {
        return new StatedTask(row, code, name, days, lowDays, highDays, notBefore, links);
    }
}
