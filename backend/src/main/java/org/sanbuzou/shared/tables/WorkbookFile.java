package org.sanbuzou.shared.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Function;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.sanbuzou.shared.BadInput;

/** A table as a workbook: the first visible sheet that has a header. */
public final class WorkbookFile {
    private static final ReadingOptions UNREADABLE_CELLS_ARE_ERRORS = new ReadingOptions(false, true);

    private WorkbookFile() {}

    /** Reads one sheet line by line. */
    public interface Reader {
        /** @return whether further lines are of use */
        boolean accept(Line line);

        boolean hasHeader();
    }

    /**
     * @param readers makes the reader of one sheet; told whether days are counted from 1904
     * @return the reader of the first sheet with a header, or of the last sheet seen
     * @throws BadInput when this is no workbook, or one that grows too large
     */
    public static <R extends Reader> R read(Path file, Function<Boolean, R> readers) {
        try {
            WorkbookBounds.check(file);
            return parse(file, readers);
        } catch (BadInput e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library answers broken files with exceptions of many kinds.
            throw damaged();
        }
    }

    public static BadInput damaged() {
        return new BadInput("FILE_DAMAGED", "file", "文件打不开，可能已损坏，或不是表格。请用表格软件打开并另存为 .xlsx 后重新上传。");
    }

    private static <R extends Reader> R parse(Path file, Function<Boolean, R> readers) throws IOException {
        try (var workbook = new ReadableWorkbook(file.toFile(), UNREADABLE_CELLS_ARE_ERRORS)) {
            R reader = null;
            for (var sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    reader = readers.apply(workbook.isDate1904());
                    read(sheet, reader);
                    if (reader.hasHeader()) {
                        break;
                    }
                }
            }
            if (reader == null) {
                throw damaged();
            }
            return reader;
        }
    }

    private static void read(Sheet sheet, Reader reader) throws IOException {
        try (var rows = sheet.openStream()) {
            for (var all = rows.iterator(); all.hasNext(); ) {
                if (!reader.accept(line(all.next()))) {
                    break;
                }
            }
        }
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
