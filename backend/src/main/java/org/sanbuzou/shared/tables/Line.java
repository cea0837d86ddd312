package org.sanbuzou.shared.tables;

import java.util.List;

/** One line of the file with its number as a spreadsheet program shows it. */
public record Line(int row, List<Cell> cells) {
    public Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
