package org.sanbuzou.taskgroup.exchange;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The calendar of a project: Monday to Friday, and the days of the work calendar that differ from that. */
record ProjectCalendar(List<CalendarException> exceptions) {
    static final int UID = 1;
    private static final int WEEKDAYS = 7;
    private static final int SATURDAY = 7;
    /** Of an exception: every day of its period. */
    private static final int DAILY = 1;

    void write(XmlElements xml) throws XMLStreamException {
        xml.open("Calendars");
        xml.open("Calendar");
        xml.element("UID", UID);
        xml.element("Name", "标准");
        xml.element("IsBaseCalendar", 1);
        xml.open("WeekDays");
        for (int day = 1; day <= WEEKDAYS; day++) {
            xml.open("WeekDay");
            xml.element("DayType", day);
            working(xml, day > 1 && day < SATURDAY);
            xml.close();
        }
        xml.close();
        if (!exceptions.isEmpty()) {
            xml.open("Exceptions");
            for (var exception : exceptions) {
                exception(xml, exception);
            }
            xml.close();
        }
        xml.close();
        xml.close();
    }

    private static void exception(XmlElements xml, CalendarException exception) throws XMLStreamException {
        xml.open("Exception");
        xml.element("EnteredByOccurrences", 0);
        xml.open("TimePeriod");
        xml.element("FromDate", exception.from() + "T00:00:00");
        xml.element("ToDate", exception.to() + "T23:59:00");
        xml.close();
        xml.element("Occurrences", exception.days());
        xml.element("Name", exception.name());
        xml.element("Type", DAILY);
        working(xml, exception.worked());
        xml.close();
    }

    private static void working(XmlElements xml, boolean working) throws XMLStreamException {
        xml.element("DayWorking", working ? 1 : 0);
        if (working) {
            xml.open("WorkingTimes");
            time(xml, "08:00:00", "12:00:00");
            time(xml, "13:00:00", "17:00:00");
            xml.close();
        }
    }

    private static void time(XmlElements xml, String from, String to) throws XMLStreamException {
        xml.open("WorkingTime");
        xml.element("FromTime", from);
        xml.element("ToTime", to);
        xml.close();
    }
}
