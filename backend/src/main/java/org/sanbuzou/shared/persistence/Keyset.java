package org.sanbuzou.shared.persistence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanbuzou.shared.BadInput;

/**
 * A stable order over non-null columns, the last of them unique. Pages continue after the last row seen, so their cost does not
 * grow with the table. A cursor is opaque to callers.
 */
public final class Keyset<E> {
    private static final String SEPARATOR = "\u001f";

    private record Column<E>(String name, Function<E, ?> value, Function<String, ?> parser) {}

    private final List<Column<E>> columns;
    private final boolean descending;

    private Keyset(List<Column<E>> columns, boolean descending) {
        this.columns = columns;
        this.descending = descending;
    }

    /** In order of creation, as ids are time-ordered. */
    public static <E extends BranchOwned> Keyset<E> byId() {
        return new Keyset<>(List.of(idColumn()), false);
    }

    public static <E extends BranchOwned> Keyset<E> newestFirst() {
        return new Keyset<>(List.of(idColumn()), true);
    }

    /** By one column, then by id. {@code parser} reads back what {@code toString} of the value wrote. */
    public static <E extends BranchOwned, V> Keyset<E> by(
            String column, Function<E, V> value, Function<String, V> parser, boolean descending) {
        return new Keyset<>(List.of(new Column<>(column, value, parser), idColumn()), descending);
    }

    /** The same order with one more column before the id. */
    public <V> Keyset<E> then(String column, Function<E, V> value, Function<String, V> parser) {
        var more = new ArrayList<>(columns);
        more.add(columns.size() - 1, new Column<>(column, value, parser));
        return new Keyset<>(List.copyOf(more), descending);
    }

    private static <E extends BranchOwned> Column<E> idColumn() {
        return new Column<>("id", BranchOwned::id, UUID::fromString);
    }

    String orderBy() {
        return columns.stream()
                .map(column -> column.name() + (descending ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    String cursorOf(E row) {
        var text = columns.stream()
                .map(column -> String.valueOf(column.value().apply(row)))
                .collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The condition for rows behind the cursor; puts the cursor's values into {@code parameters}. */
    String after(String cursor, Map<String, Object> parameters) {
        var values = parse(cursor);
        for (int i = 0; i < values.size(); i++) {
            parameters.put("key" + i, values.get(i));
        }
        return beyond(0);
    }

    /** The leading range lets the index seek; the next columns decide among equal keys. */
    private String beyond(int column) {
        var name = columns.get(column).name();
        var beyond = descending ? "<" : ">";
        if (column == columns.size() - 1) {
            return "%s %s :key%d".formatted(name, beyond, column);
        }
        return "(%1$s %2$s= :key%3$d and (%1$s %2$s :key%3$d or %4$s))"
                .formatted(name, beyond, column, beyond(column + 1));
    }

    private List<?> parse(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = text.split(SEPARATOR, -1);
            if (parts.length != columns.size()) {
                throw new IllegalArgumentException("parts");
            }
            var at = Arrays.asList(parts).iterator();
            return columns.stream()
                    .map(column -> column.parser().apply(at.next()))
                    .toList();
        } catch (RuntimeException e) {
            throw new BadInput("CURSOR_INVALID", "cursor", "翻页位置无效，请从第一页重新打开。");
        }
    }
}
