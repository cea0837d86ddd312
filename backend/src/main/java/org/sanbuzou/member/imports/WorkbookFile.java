package org.sanbuzou.member.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.sanbuzou.shared.BadInput;

/** A register as a workbook: the first visible sheet that has a header. */
final class WorkbookFile {
    private static final ReadingOptions UNREADABLE_CELLS_ARE_ERRORS = new ReadingOptions(false, true);

    private WorkbookFile() {}

    static Roster read(Path file) {
        try {
            WorkbookBounds.check(file);
            return parse(file);
        } catch (BadInput e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library answers broken files with exceptions of many kinds.
            throw RosterFile.damaged();
        }
    }

    private static Roster parse(Path file) throws IOException {
        try (var workbook = new ReadableWorkbook(file.toFile(), UNREADABLE_CELLS_ARE_ERRORS)) {
            RosterReader reader = null;
            for (var sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    reader = read(sheet, workbook.isDate1904());
                    if (reader.hasHeader()) {
                        break;
                    }
                }
            }
            if (reader == null) {
                throw RosterFile.damaged();
            }
            return reader.roster();
        }
    }

    private static RosterReader read(Sheet sheet, boolean since1904) throws IOException {
        var reader = new RosterReader(since1904);
        try (var rows = sheet.openStream()) {
            for (var all = rows.iterator(); all.hasNext(); ) {
                if (!reader.accept(line(all.next()))) {
                    break;
                }
            }
        }
        return reader;
    }

    private static Line line(Row row) {
        var cells = new ArrayList<Cell>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(cell(row.getCell(i)));
        }
        return new Line(row.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell == null) {
            return Cell.BLANK;
        }
        return switch (cell.getType()) {
            case NUMBER -> new Cell(Cell.Kind.NUMBER, CellText.number(cell.asNumber()));
            case ERROR -> new Cell(Cell.Kind.ERROR, "");
            // Some programs write plain text with the type of a formula's result.
            case FORMULA -> cell.getFormula() == null ? text(cell) : new Cell(Cell.Kind.FORMULA, "");
            default -> text(cell);
        };
    }

    private static Cell text(org.dhatim.fastexcel.reader.Cell cell) {
        return cell.getRawValue() == null ? Cell.BLANK : Cell.text(cell.getRawValue());
    }
}
