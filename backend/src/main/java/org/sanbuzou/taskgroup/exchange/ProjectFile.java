package org.sanbuzou.taskgroup.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.sanbuzou.shared.BadInput;

/**
 * A project as Microsoft Project writes it in XML. Source: Project 2007 XML Data Interchange Schema (mspdi_pj12.xsd), which
 * later versions and ProjectLibre extend.
 *
 * @param fieldOf ids of custom fields by the names people gave them
 */
record ProjectFile(String title, int minutesPerDay, Map<String, String> fieldOf, List<ProjectTask> tasks) {
    static final String NAMESPACE = "http://schemas.microsoft.com/project";
    private static final int MOST_TASKS = 10_000;
    private static final int MINUTES_PER_DAY = 480;
    private static final Set<String> WANTED = Set.of(
            "UID",
            "ID",
            "Name",
            "Active",
            "IsNull",
            "WBS",
            "OutlineLevel",
            "Duration",
            "DurationFormat",
            "Summary",
            "ExternalTask",
            "IsSubproject",
            ProjectConstraints.TYPE,
            ProjectConstraints.DATE,
            "Notes");

    static ProjectFile read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in);
        } catch (XMLStreamException e) {
            throw ProcedureFile.damaged();
        }
    }

    private static ProjectFile read(InputStream in) throws XMLStreamException {
        var xml = new ProjectXml(in);
        if (!xml.root().equals("{" + NAMESPACE + "}Project")) {
            throw new BadInput("FILE_KIND", "file", "这不是 Project 的 XML 文件。请在 Project 里用“另存为”，类型选 XML 格式。");
        }
        return new Reading(xml).project();
    }

    private static final class Reading {
        private final ProjectXml xml;
        private final Map<String, String> project = new HashMap<>();
        private final Map<String, String> fieldOf = new HashMap<>();
        private final List<ProjectTask> tasks = new ArrayList<>();

        Reading(ProjectXml xml) {
            this.xml = xml;
        }

        ProjectFile project() throws XMLStreamException {
            xml.children(name -> {
                switch (name) {
                    case "Title", "MinutesPerDay" -> project.put(name, xml.text());
                    case "ExtendedAttributes" -> xml.children(unused -> field());
                    case "Tasks" -> xml.children(unused -> task());
                    default -> xml.skip();
                }
            });
            int minutes = ProjectTask.number(project.getOrDefault("MinutesPerDay", ""), MINUTES_PER_DAY);
            return new ProjectFile(project.get("Title"), minutes > 0 ? minutes : MINUTES_PER_DAY, fieldOf, tasks);
        }

        private void field() throws XMLStreamException {
            var values = values(Set.of("FieldID", "Alias"));
            if (values.size() == 2) {
                fieldOf.putIfAbsent(values.get("Alias"), values.get("FieldID"));
            }
        }

        private void task() throws XMLStreamException {
            if (tasks.size() == MOST_TASKS) {
                throw new BadInput("ROWS_TOO_MANY", "file", "文件里的任务超过 " + MOST_TASKS + " 个，没有装入。请分成几份手续。");
            }
            var values = new HashMap<String, String>();
            var links = new ArrayList<Map<String, String>>();
            var fields = new HashMap<String, String>();
            xml.children(name -> {
                if (WANTED.contains(name)) {
                    values.put(name, xml.text());
                } else if (name.equals("PredecessorLink")) {
                    links.add(values(Set.of("PredecessorUID", "Type", "LinkLag", "LagFormat", "CrossProject")));
                } else if (name.equals("ExtendedAttribute")) {
                    var field = values(Set.of("FieldID", "Value"));
                    fields.put(field.get("FieldID"), field.getOrDefault("Value", ""));
                } else {
                    xml.skip();
                }
            });
            tasks.add(new ProjectTask(values, links, fields));
        }

        private Map<String, String> values(Set<String> wanted) throws XMLStreamException {
            var values = new HashMap<String, String>();
            xml.children(name -> {
                if (wanted.contains(name)) {
                    values.put(name, xml.text().strip());
                } else {
                    xml.skip();
                }
            });
            return values;
        }
    }
}
