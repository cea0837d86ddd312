package org.sanbuzou.shared.persistence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a query is narrowed by: conditions in HQL, all of which hold, and the values of their parameters. */
public final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with one parameter, which may stand in it several times; null does not narrow. */
    public Conditions and(String condition, Object value) {
        return value == null ? this : always(condition, value);
    }

    /** The same for what must hold: nothing equals null. */
    public Conditions always(String condition, Object value) {
        parameters.put(condition.replaceAll("(?s).*:(\\w+).*", "$1"), value);
        return and(condition);
    }

    /** One of two conditions, as a choice says; null does not narrow. */
    public Conditions choose(Boolean choice, String ifTrue, String ifFalse) {
        return choice == null ? this : and(choice ? ifTrue : ifFalse);
    }

    /** Empty where nothing narrows. */
    public String where() {
        return String.join(" and ", conditions);
    }

    public Map<String, Object> parameters() {
        return Collections.unmodifiableMap(parameters);
    }
}
