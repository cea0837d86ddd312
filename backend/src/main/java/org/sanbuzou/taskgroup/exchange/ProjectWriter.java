package org.sanbuzou.taskgroup.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.sanbuzou.taskgroup.DatedProcedure;
import org.sanbuzou.taskgroup.Procedure;

/**
 * A procedure as Microsoft Project and ProjectLibre open it; they work out the days. The elements stand in the order of the
 * schema (mspdi_pj12.xsd), which is part of it.
 */
record ProjectWriter(DatedProcedure dated, LocalDate start, List<CalendarException> exceptions) {
    private static final int MINUTES_PER_DAY = 480;
    private static final String MORNING = "T08:00:00";
    // Custom fields of tasks: Text1, Duration1 and Duration2.
    private static final String CODE_FIELD = "188743731";
    private static final String LOW_FIELD = "188743783";
    private static final String HIGH_FIELD = "188743784";

    void write(OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("Project");
            xml.writeDefaultNamespace(ProjectFile.NAMESPACE);
            new Writing(new XmlElements(xml)).project();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private final class Writing {
        private final Procedure procedure = dated.procedure();
        private final XmlElements xml;

        Writing(XmlElements xml) {
            this.xml = xml;
        }

        void project() throws XMLStreamException {
            xml.element("SaveVersion", 12);
            xml.element("Name", procedure.name() + ".xml");
            xml.element("Title", procedure.name());
            xml.element("ScheduleFromStart", 1);
            xml.element("StartDate", start + MORNING);
            xml.element("CalendarUID", ProjectCalendar.UID);
            xml.element("DefaultStartTime", "08:00:00");
            xml.element("DefaultFinishTime", "17:00:00");
            xml.element("MinutesPerDay", MINUTES_PER_DAY);
            xml.element("MinutesPerWeek", 5 * MINUTES_PER_DAY);
            xml.element("DaysPerMonth", 20);
            xml.element("DurationFormat", ProjectSpan.DAYS);
            xml.element("WeekStartDay", 1);
            fields();
            new ProjectCalendar(exceptions).write(xml);
            tasks();
        }

        private void fields() throws XMLStreamException {
            xml.open("ExtendedAttributes");
            field(CODE_FIELD, "Text1", Field.CODE.title());
            field(LOW_FIELD, "Duration1", Field.LOW.title());
            field(HIGH_FIELD, "Duration2", Field.HIGH.title());
            xml.close();
        }

        private void field(String id, String name, String alias) throws XMLStreamException {
            xml.open("ExtendedAttribute");
            xml.element("FieldID", id);
            xml.element("FieldName", name);
            xml.element("Alias", alias);
            xml.close();
        }

        private void tasks() throws XMLStreamException {
            var uids = new HashMap<String, Integer>();
            procedure.steps().forEach(step -> uids.put(step.code(), uids.size() + 1));
            xml.open("Tasks");
            for (var step : procedure.steps()) {
                task(step, uids);
            }
            xml.close();
        }

        private void task(Procedure.Step step, Map<String, Integer> uids) throws XMLStreamException {
            int uid = uids.get(step.code());
            xml.open("Task");
            xml.element("UID", uid);
            xml.element("ID", uid);
            xml.element("Name", step.name());
            xml.element("Type", 0);
            xml.element("IsNull", 0);
            xml.element("WBS", step.code());
            xml.element("OutlineNumber", uid);
            xml.element("OutlineLevel", 1);
            xml.element("Priority", 500);
            xml.element("Duration", ProjectSpan.duration(step.durationDays(), MINUTES_PER_DAY));
            xml.element("DurationFormat", ProjectSpan.DAYS);
            xml.element("EffortDriven", 0);
            xml.element("Estimated", 0);
            xml.element("Milestone", step.durationDays() == 0 ? 1 : 0);
            xml.element("Summary", 0);
            constraint(dated.notBefore().get(step.code()));
            notes(step);
            for (var before : step.predecessors()) {
                link(uids.get(before.code()), before.lagDays());
            }
            value(CODE_FIELD, step.code(), false);
            days(LOW_FIELD, step.lowDays());
            days(HIGH_FIELD, step.highDays());
            xml.close();
        }

        private void constraint(LocalDate notBefore) throws XMLStreamException {
            xml.element(ProjectConstraints.TYPE, notBefore == null ? 0 : ProjectConstraints.NOT_BEFORE);
            if (notBefore != null) {
                xml.element(ProjectConstraints.DATE, notBefore + MORNING);
            }
        }

        private void notes(Procedure.Step step) throws XMLStreamException {
            if (!step.predecessors().isEmpty()) {
                xml.element(
                        "Notes",
                        step.predecessors().stream().map(LinkRemark::line).collect(Collectors.joining("\n")));
            }
        }

        private void link(int uid, int lagDays) throws XMLStreamException {
            xml.open("PredecessorLink");
            xml.element("PredecessorUID", uid);
            xml.element("Type", 1);
            xml.element("CrossProject", 0);
            xml.element("LinkLag", ProjectSpan.lag(lagDays, MINUTES_PER_DAY));
            xml.element("LagFormat", ProjectSpan.DAYS);
            xml.close();
        }

        private void days(String field, Integer days) throws XMLStreamException {
            if (days != null) {
                value(field, ProjectSpan.duration(days, MINUTES_PER_DAY), true);
            }
        }

        private void value(String field, String value, boolean duration) throws XMLStreamException {
            xml.open("ExtendedAttribute");
            xml.element("FieldID", field);
            xml.element("Value", value);
            if (duration) {
                xml.element("DurationFormat", ProjectSpan.DAYS);
            }
            xml.close();
        }
    }
}
