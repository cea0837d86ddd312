package org.sanbuzou.shared.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Many keys in one statement, each a parameter of its own. The last is repeated until there are a power of two, so that there
 * are few different texts, which driver and database keep prepared.
 *
 * @param keys at least one
 */
public record ManyKeys<T>(List<T> keys) {
    public static <T> ManyKeys<T> of(Collection<T> keys) {
        var padded = new ArrayList<>(keys);
        while (Integer.bitCount(padded.size()) > 1) {
            padded.add(padded.get(padded.size() - 1));
        }
        return new ManyKeys<>(List.copyOf(padded));
    }

    /** Such as {@code (?, ?)}. */
    public String marks() {
        return each("?", ", ");
    }

    /** The text once for each key, between brackets. */
    public String each(String text, String between) {
        return "(" + String.join(between, Collections.nCopies(keys.size(), text)) + ")";
    }

    /** What stands before the keys, then the keys. */
    public List<Object> after(Object... first) {
        return Stream.concat(Stream.of(first), keys.stream()).toList();
    }
}
