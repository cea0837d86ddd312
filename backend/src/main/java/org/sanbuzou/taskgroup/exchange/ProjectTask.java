package org.sanbuzou.taskgroup.exchange;

import java.util.List;
import java.util.Map;

/**
 * A task as a Project file holds it.
 *
 * @param values simple elements by name
 * @param links simple elements of each PredecessorLink
 * @param fields values of custom fields by field id
 */
record ProjectTask(Map<String, String> values, List<Map<String, String>> links, Map<String, String> fields) {
    String value(String name) {
        return values.getOrDefault(name, "");
    }

    boolean is(String flag) {
        return value(flag).equals("1") || value(flag).equals("true");
    }

    String uid() {
        return value("UID");
    }

    /** The number by which the program shows the row. */
    int row() {
        return number(value("ID"), 0);
    }

    int level() {
        return number(value("OutlineLevel"), 1);
    }

    static int number(String text, int otherwise) {
        return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
