package org.sanbuzou.taskgroup.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sanbuzou.taskgroup.Procedure;

/**
 * A procedure as Microsoft Project and ProjectLibre open it; they work out the days. The elements stand in the order of the
 * schema (mspdi_pj12.xsd), which is part of it.
 */
record ProjectWriter(Procedure procedure, LocalDate start) {
    private static final int MINUTES_PER_DAY = 480;
    private static final int WEEKDAYS = 7;
    private static final int SATURDAY = 7;
    // Custom fields of tasks: Text1, Duration1 and Duration2.
    private static final String CODE_FIELD = "188743731";
    private static final String LOW_FIELD = "188743783";
    private static final String HIGH_FIELD = "188743784";

    void write(OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new Writing(xml).project();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private final class Writing {
        private final XMLStreamWriter xml;

        Writing(XMLStreamWriter xml) {
            this.xml = xml;
        }

        void project() throws XMLStreamException {
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("Project");
            xml.writeDefaultNamespace(ProjectFile.NAMESPACE);
            element("SaveVersion", 12);
            element("Name", procedure.name() + ".xml");
            element("Title", procedure.name());
            element("ScheduleFromStart", 1);
            element("StartDate", start + "T08:00:00");
            element("CalendarUID", 1);
            element("DefaultStartTime", "08:00:00");
            element("DefaultFinishTime", "17:00:00");
            element("MinutesPerDay", MINUTES_PER_DAY);
            element("MinutesPerWeek", 5 * MINUTES_PER_DAY);
            element("DaysPerMonth", 20);
            element("DurationFormat", ProjectSpan.DAYS);
            element("WeekStartDay", 1);
            fields();
            calendar();
            tasks();
            xml.writeEndElement();
            xml.writeEndDocument();
        }

        private void fields() throws XMLStreamException {
            xml.writeStartElement("ExtendedAttributes");
            field(CODE_FIELD, "Text1", Field.CODE.title());
            field(LOW_FIELD, "Duration1", Field.LOW.title());
            field(HIGH_FIELD, "Duration2", Field.HIGH.title());
            xml.writeEndElement();
        }

        private void field(String id, String name, String alias) throws XMLStreamException {
            xml.writeStartElement("ExtendedAttribute");
            element("FieldID", id);
            element("FieldName", name);
            element("Alias", alias);
            xml.writeEndElement();
        }

        /** Monday to Friday; holidays are a matter of the work calendar, which a file cannot follow. */
        private void calendar() throws XMLStreamException {
            xml.writeStartElement("Calendars");
            xml.writeStartElement("Calendar");
            element("UID", 1);
            element("Name", "标准");
            element("IsBaseCalendar", 1);
            xml.writeStartElement("WeekDays");
            for (int day = 1; day <= WEEKDAYS; day++) {
                xml.writeStartElement("WeekDay");
                boolean working = day > 1 && day < SATURDAY;
                element("DayType", day);
                element("DayWorking", working ? 1 : 0);
                if (working) {
                    xml.writeStartElement("WorkingTimes");
                    time("08:00:00", "12:00:00");
                    time("13:00:00", "17:00:00");
                    xml.writeEndElement();
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
        }

        private void time(String from, String to) throws XMLStreamException {
            xml.writeStartElement("WorkingTime");
            element("FromTime", from);
            element("ToTime", to);
            xml.writeEndElement();
        }

        private void tasks() throws XMLStreamException {
            var uids = new HashMap<String, Integer>();
            procedure.steps().forEach(step -> uids.put(step.code(), uids.size() + 1));
            xml.writeStartElement("Tasks");
            for (var step : procedure.steps()) {
                task(step, uids);
            }
            xml.writeEndElement();
        }

        private void task(Procedure.Step step, Map<String, Integer> uids) throws XMLStreamException {
            int uid = uids.get(step.code());
            xml.writeStartElement("Task");
            element("UID", uid);
            element("ID", uid);
            element("Name", step.name());
            element("Type", 0);
            element("IsNull", 0);
            element("WBS", step.code());
            element("OutlineNumber", uid);
            element("OutlineLevel", 1);
            element("Priority", 500);
            element("Duration", ProjectSpan.duration(step.durationDays(), MINUTES_PER_DAY));
            element("DurationFormat", ProjectSpan.DAYS);
            element("EffortDriven", 0);
            element("Estimated", 0);
            element("Milestone", step.durationDays() == 0 ? 1 : 0);
            element("Summary", 0);
            element("ConstraintType", 0);
            notes(step);
            for (var before : step.predecessors()) {
                link(uids.get(before.code()), before.lagDays());
            }
            value(CODE_FIELD, step.code(), false);
            days(LOW_FIELD, step.lowDays());
            days(HIGH_FIELD, step.highDays());
            xml.writeEndElement();
        }

        private void notes(Procedure.Step step) throws XMLStreamException {
            if (!step.predecessors().isEmpty()) {
                element(
                        "Notes",
                        step.predecessors().stream().map(LinkRemark::line).collect(Collectors.joining("\n")));
            }
        }

        private void link(int uid, int lagDays) throws XMLStreamException {
            xml.writeStartElement("PredecessorLink");
            element("PredecessorUID", uid);
            element("Type", 1);
            element("CrossProject", 0);
            element("LinkLag", ProjectSpan.lag(lagDays, MINUTES_PER_DAY));
            element("LagFormat", ProjectSpan.DAYS);
            xml.writeEndElement();
        }

        private void days(String field, Integer days) throws XMLStreamException {
            if (days != null) {
                value(field, ProjectSpan.duration(days, MINUTES_PER_DAY), true);
            }
        }

        private void value(String field, String value, boolean duration) throws XMLStreamException {
            xml.writeStartElement("ExtendedAttribute");
            element("FieldID", field);
            element("Value", value);
            if (duration) {
                element("DurationFormat", ProjectSpan.DAYS);
            }
            xml.writeEndElement();
        }

        private void element(String name, Object value) throws XMLStreamException {
            xml.writeStartElement(name);
            xml.writeCharacters(allowed(value.toString()));
            xml.writeEndElement();
        }

        /** XML has no way to write a few characters that texts may hold. */
        private static String allowed(String text) {
            return text.replaceAll("[\\x{FFFE}\\x{FFFF}]", "\uFFFD");
        }
    }
}
