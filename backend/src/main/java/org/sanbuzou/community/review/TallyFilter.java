package org.sanbuzou.community.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;

/** Whose services are counted, and from when to when; days are those of the branch, both included. */
class TallyFilter {
    @RestQuery
    UUID memberId;

    @RestQuery
    String q;

    @RestQuery
    UUID partyGroupId;

    @RestQuery
    boolean inService;

    @RestQuery
    LocalDate from;

    @RestQuery
    LocalDate to;

    /** A period; the first moment behind it is {@code until}. */
    record Period(LocalDate firstDay, LocalDate lastDay, Instant from, Instant until) {}

    /** Where a day is missing, that of this year is meant. */
    Period period(LocalDate today) {
        var first = from == null ? today.with(TemporalAdjusters.firstDayOfYear()) : from;
        var last = to == null ? today.with(TemporalAdjusters.lastDayOfYear()) : to;
        if (last.isBefore(first)) {
            throw new BadInput("PERIOD_REVERSED", "to", "截止日不能早于起始日。");
        }
        return new Period(first, last, BranchTime.startOf("from", first), BranchTime.endOf("to", last));
    }
}
