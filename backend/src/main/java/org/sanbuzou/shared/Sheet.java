package org.sanbuzou.shared;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one table, written row by row so that memory does not grow with it. Nothing in it is taken for a formula. */
public final class Sheet implements Closeable {
    /** With these a text begins that a spreadsheet program might compute. */
    public static final String FORMULA_STARTS = "=+-@";

    private static final String QUOTE = "'";
    private static final double WIDTH = 14;
    private static final double NOTES_WIDTH = 100;
    private static final int ROWS_HELD = 500;
    private static final String DAY = "yyyy-mm-dd";

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    public Sheet(OutputStream out, String title, List<String> columns) {
        workbook = new Workbook(out, "sanbuzou", "1.0");
        sheet = workbook.newWorksheet(title);
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.value(0, column, columns.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    /** The text for a cell that no spreadsheet program takes for a formula. */
    public static String quoted(String text) {
        boolean mistakable = !text.isEmpty() && (FORMULA_STARTS + QUOTE).indexOf(text.charAt(0)) >= 0;
        return mistakable ? QUOTE + text : text;
    }

    /** @param cells texts, numbers and days from 1906 on; null leaves the cell empty */
    public void row(Object... cells) throws IOException {
        row++;
        for (int column = 0; column < cells.length; column++) {
            write(column, cells[column]);
        }
        if (row % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        } else if (cell != null) {
            sheet.inlineString(row, column, quoted(cell.toString()));
        }
    }

    /** Ends the table and adds a sheet of plain lines for people. */
    public void notes(String title, List<String> lines) throws IOException {
        sheet.finish();
        var notes = workbook.newWorksheet(title);
        notes.width(0, NOTES_WIDTH);
        for (int line = 0; line < lines.size(); line++) {
            notes.value(line, 0, lines.get(line));
            notes.style(line, 0).wrapText(true).set();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
