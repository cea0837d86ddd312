package org.sanbuzou.notify;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.sanbuzou.duty.PublishedDuty;
import org.sanbuzou.shared.BranchTime;

/**
 * Duties as an iCalendar file (RFC 5545, published as RFC 5546 wants it). A duty keeps its UID for good, and its SEQUENCE is its
 * version, so that calendars take every later state for a newer one. Times are UTC, which every application shows in local time
 * without a time zone definition; China keeps no summer time.
 */
final class DutyCalendar {
    private final UUID branchId;
    private final boolean withNames;
    private final CalendarText text = new CalendarText();

    DutyCalendar(UUID branchId, String name, boolean withNames) {
        this.branchId = branchId;
        this.withNames = withNames;
        text.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//sanbuzou//workbench//ZH")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .line("X-WR-TIMEZONE", BranchTime.ZONE.getId())
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                .line("X-PUBLISHED-TTL", "PT1H");
    }

    void add(PublishedDuty duty, boolean cancelled) {
        text.line("BEGIN", "VEVENT")
                .line("UID", duty.id() + "@sanbuzou")
                .moment("DTSTAMP", duty.changedAt())
                .moment("LAST-MODIFIED", duty.changedAt())
                .line("SEQUENCE", String.valueOf(duty.version()))
                .line("STATUS", cancelled ? "CANCELLED" : "CONFIRMED")
                .line("ORGANIZER;CN=三步走支部工作台", "urn:uuid:" + branchId)
                .moment("DTSTART", moment(duty.date(), duty.startTime()))
                .moment("DTEND", moment(duty.date(), duty.endTime()))
                .text("SUMMARY", summary(duty))
                .text("DESCRIPTION", withNames ? "第 " + duty.seat() + " 席" : "换班请在三步走支部工作台办理。");
        if (duty.place() != null) {
            text.text("LOCATION", duty.place());
        }
        text.line("END", "VEVENT");
    }

    String text() {
        text.line("END", "VCALENDAR");
        return text.toString();
    }

    private String summary(PublishedDuty duty) {
        var post = "党员先锋岗 · " + duty.postName();
        if (!withNames) {
            return post;
        }
        return post + " · " + (duty.memberName() == null ? "空缺" : duty.memberName());
    }

    private static Instant moment(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time)).atZone(BranchTime.ZONE).toInstant();
    }
}
