package org.sanbuzou.notify;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.sanbuzou.duty.PublishedDuty;
import org.sanbuzou.shared.BranchTime;

/**
 * Duties as an iCalendar file (RFC 5545, published as RFC 5546 wants it). A duty keeps its UID for good, and its SEQUENCE is its
 * version, so that calendars take every later state for a newer one. The definition of the branch's zone also keeps a file
 * without any duty a valid one; China keeps no summer time.
 */
final class DutyCalendar {
    private static final String ZONE = BranchTime.ZONE.getId();
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

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
                .line("X-WR-TIMEZONE", ZONE)
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                .line("X-PUBLISHED-TTL", "PT1H");
        zone();
    }

    private void zone() {
        text.line("BEGIN", "VTIMEZONE")
                .line("TZID", ZONE)
                .line("BEGIN", "STANDARD")
                .line("DTSTART", "19920101T000000")
                .line("TZOFFSETFROM", "+0800")
                .line("TZOFFSETTO", "+0800")
                .line("TZNAME", "CST")
                .line("END", "STANDARD")
                .line("END", "VTIMEZONE");
    }

    void add(PublishedDuty duty, boolean cancelled) {
        text.line("BEGIN", "VEVENT")
                .line("UID", duty.id() + "@sanbuzou")
                .moment("DTSTAMP", duty.changedAt())
                .moment("LAST-MODIFIED", duty.changedAt())
                .line("SEQUENCE", String.valueOf(duty.version()))
                .line("STATUS", cancelled ? "CANCELLED" : "CONFIRMED")
                .line("ORGANIZER;CN=三步走支部工作台", "urn:uuid:" + branchId)
                .line("DTSTART;TZID=" + ZONE, local(duty.date(), duty.startTime()))
                .line("DTEND;TZID=" + ZONE, local(duty.date(), duty.endTime()))
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

    private static String local(LocalDate date, String time) {
        return LOCAL.format(date.atTime(LocalTime.parse(time)));
    }
}
