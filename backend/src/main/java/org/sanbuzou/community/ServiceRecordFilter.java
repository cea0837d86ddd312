package org.sanbuzou.community;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;

/** Which records a list shows; what is absent does not filter. Days are those of the branch, both included. */
public class ServiceRecordFilter {
    private static final int LAST_YEAR = 2999;

    @RestQuery
    UUID memberId;

    @RestQuery
    UUID communityId;

    @RestQuery
    UUID activityId;

    @RestQuery
    UUID needId;

    @RestQuery
    ServiceRecordStatus status;

    @RestQuery
    ServiceFlag flag;

    @RestQuery
    Boolean flagged;

    @RestQuery
    Boolean counted;

    @RestQuery
    LocalDate from;

    @RestQuery
    LocalDate to;

    Instant fromMoment() {
        return from == null ? null : start("from", from);
    }

    Instant untilMoment() {
        return to == null ? null : start("to", to.plusDays(1));
    }

    /**
     * The moment a day of the branch begins.
     *
     * @throws BadInput naming {@code field} for a day no calendar has
     */
    public static Instant start(String field, LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new BadInput("DATE_OUT_OF_RANGE", field, "日期超出范围，请重新选择。");
        }
        return day.atStartOfDay(BranchTime.ZONE).toInstant();
    }
}
