package org.sanbuzou.shared.persistence;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Many keys in one query, each a parameter of its own. The last is repeated until there are a power of two, so that there are
 * few different texts, which Hibernate and the database work out once; a list as one parameter is worked out every time.
 *
 * @param keys at least one
 */
public record ManyKeys<T>(List<T> keys) {
    public static <T> ManyKeys<T> of(Collection<T> keys) {
        var padded = new ArrayList<>(keys);
        while (Integer.bitCount(padded.size()) != 1) {
            padded.add(padded.get(padded.size() - 1));
        }
        return new ManyKeys<>(List.copyOf(padded));
    }

    /** Such as {@code (:key0, :key1)}. */
    public String in() {
        return each(i -> ":key" + i, ", ");
    }

    /** The text for each key, given its number, between brackets. */
    public String each(IntFunction<String> text, String between) {
        return IntStream.range(0, keys.size()).mapToObj(text).collect(Collectors.joining(between, "(", ")"));
    }

    public <Q extends Query> Q bind(Q query) {
        for (int i = 0; i < keys.size(); i++) {
            query.setParameter("key" + i, keys.get(i));
        }
        return query;
    }
}
