package org.sanbuzou.member.imports;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.tables.Cell;
import org.sanbuzou.shared.tables.Line;

/** Which column stands where, and what the file calls it. */
final class Header {
    private static final int FEWEST = 2;

    private record Place(int index, String title) {}

    private final Map<Column, Place> places = new EnumMap<>(Column.class);

    /**
     * The line as a header, when it names people and at least one thing more.
     *
     * @throws BadInput when a column is there twice, as nobody could say which one is meant
     */
    static Optional<Header> in(Line line) {
        var header = new Header();
        Column twice = null;
        for (int i = 0; i < line.cells().size(); i++) {
            var title = line.at(i).text();
            var column = Column.titled(title).orElse(null);
            if (column != null && header.places.putIfAbsent(column, new Place(i, Column.plain(title))) != null) {
                twice = column;
            }
        }
        if (!header.has(Column.NAME) || header.places.size() < FEWEST) {
            return Optional.empty();
        }
        if (twice != null) {
            throw new BadInput("HEADER_DUPLICATE", "file", "表头里“" + twice.title() + "”出现了两次，请只保留一列后重新上传。");
        }
        return Optional.of(header);
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    Cell cell(Line line, Column column) {
        var place = places.get(column);
        return place == null ? Cell.BLANK : line.at(place.index());
    }

    /** What the file calls its columns. */
    Map<Column, String> titles() {
        var titles = new EnumMap<Column, String>(Column.class);
        places.forEach((column, place) -> titles.put(column, place.title()));
        return titles;
    }
}
