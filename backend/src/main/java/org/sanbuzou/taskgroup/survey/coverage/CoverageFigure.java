package org.sanbuzou.taskgroup.survey.coverage;

import org.sanbuzou.taskgroup.survey.AreaCount;
import org.sanbuzou.taskgroup.survey.backcheck.VerifiedShare;

/**
 * How far an area is. What is done is counted, not estimated; {@code verified} tells how far the count can be trusted, as of the
 * draw of the last finished back-check.
 *
 * @param reached whether the threshold is reached; never by an area without units
 * @param toThreshold units that must still be done for it
 * @param verified null where no back-check speaks for the area, as are the next two
 * @param verifiedLow of all units of the area, between 0 and 1
 */
record CoverageFigure(
        long total,
        long done,
        long notVisited,
        long notHome,
        long refused,
        long inProgress,
        long disputed,
        boolean reached,
        long toThreshold,
        VerifiedShare verified,
        Double verifiedLow,
        Double verifiedHigh) {
    private static final int PERCENT = 100;

    static CoverageFigure of(AreaCount area, int thresholdPercent, VerifiedShare verified) {
        long total = area.total();
        long needed = (total * thresholdPercent + PERCENT - 1) / PERCENT;
        boolean speaks = verified != null && total > 0;
        return new CoverageFigure(
                total,
                area.done(),
                area.notVisited(),
                area.notHome(),
                area.refused(),
                area.inProgress(),
                area.disputed(),
                total > 0 && area.done() >= needed,
                Math.max(0, needed - area.done()),
                verified,
                speaks ? Math.min(1, verified.low() * verified.covered() / total) : null,
                speaks ? Math.min(1, most(verified) / total) : null);
    }

    /** Where nobody was reached, all may be as recorded, or nothing. */
    private static double most(VerifiedShare verified) {
        return verified.high() * verified.covered() + verified.frame() - verified.covered();
    }
}
