package org.sanbuzou.overview;

import java.time.Instant;
import java.util.List;

/** Everything the product keeps about one member, as tables that people can read. */
record PersonalDataView(String memberName, Instant at, List<Section> sections) {
    /** A cell is null where nothing is kept. */
    record Section(String title, List<String> columns, List<List<String>> rows) {}
}
