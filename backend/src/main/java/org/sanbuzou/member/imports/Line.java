package org.sanbuzou.member.imports;

import java.util.List;

/** One line of the file with its number as a spreadsheet program shows it. */
record Line(int row, List<Cell> cells) {
    Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
