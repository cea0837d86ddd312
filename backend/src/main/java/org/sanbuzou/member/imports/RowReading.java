package org.sanbuzou.member.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanbuzou.shared.tables.CellText;
import org.sanbuzou.shared.tables.DateText;
import org.sanbuzou.shared.tables.Line;

/** Reads one line and gathers everything that is wrong with it, so that all can be put right in one go. */
final class RowReading {
    /** The size of the columns in the database. */
    private static final int LONGEST = 60;

    private final Header header;
    private final Map<Column, String> titles;
    private final boolean since1904;
    private final Line line;
    private final List<RowProblem> problems = new ArrayList<>();

    RowReading(Header header, Map<Column, String> titles, boolean since1904, Line line) {
        this.header = header;
        this.titles = titles;
        this.since1904 = since1904;
        this.line = line;
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** Empty when there are problems. */
    Optional<RosterRow> read() {
        var row = new RosterRow(
                line.row(),
                titles,
                name(),
                word(Column.SEX, Words.SEX),
                date(Column.BIRTH_DATE),
                mobile(),
                text(Column.DEPARTMENT),
                word(Column.OFFICE, Words.OFFICE),
                text(Column.PARTY_GROUP),
                word(Column.STANDING, Words.STANDING),
                date(Column.JOINED_ON),
                date(Column.FULL_ON),
                word(Column.AFFILIATION, Words.AFFILIATION));
        return problems.isEmpty() ? Optional.of(row) : Optional.empty();
    }

    private String name() {
        if (header.cell(line, Column.NAME).isBlank()) {
            add(Column.NAME, "NAME_MISSING", "没有姓名，请填写；如是多余的行，请删除。");
            return null;
        }
        var name = text(Column.NAME);
        return name == null ? null : CellText.name(name);
    }

    private String text(Column column) {
        var cell = readable(column).orElse(null);
        if (cell == null) {
            return null;
        }
        if (CellText.looksLikeFormula(cell)) {
            add(column, "FORMULA", "内容以“" + cell.charAt(0) + "”开头，会被表格软件当作公式，请改为普通文字。");
            return null;
        }
        var text = CellText.unquoted(cell);
        if (text.codePointCount(0, text.length()) > LONGEST) {
            add(column, "TEXT_TOO_LONG", "内容超过 " + LONGEST + " 个字，请缩短。");
            return null;
        }
        return text;
    }

    private LocalDate date(Column column) {
        var text = readable(column).orElse(null);
        if (text == null) {
            return null;
        }
        var date = DateText.parse(text, since1904);
        if (date.isEmpty()) {
            add(column, "DATE_INVALID", "“" + CellText.shown(text) + "”不是有效的日期，请写成 1996-07-01 这样的年月日。");
        }
        return date.orElse(null);
    }

    private String mobile() {
        var text = readable(Column.MOBILE).orElse(null);
        if (text == null) {
            return null;
        }
        var mobile = CellText.mobile(text);
        if (mobile.isEmpty()) {
            add(Column.MOBILE, "MOBILE_INVALID", "“" + CellText.shown(text) + "”不是 11 位手机号，请改正或留空。");
        }
        return mobile.orElse(null);
    }

    private <E extends Enum<E>> E word(Column column, Words<E> words) {
        var text = readable(column).orElse(null);
        if (text == null) {
            return null;
        }
        var value = words.read(text);
        if (value.isEmpty()) {
            var message = "不认识“%s”，请填 %s，或留空。".formatted(CellText.shown(text), words.choice());
            add(column, column.name() + "_UNKNOWN", message);
        }
        return value.orElse(null);
    }

    /** What stands in the cell; empty when that is nothing, or nothing that may be read. */
    private Optional<String> readable(Column column) {
        var cell = header.cell(line, column);
        switch (cell.kind()) {
            case FORMULA -> add(column, "FORMULA", "这一格是公式，请改为它的结果（复制后“只粘贴值”）。");
            case ERROR -> add(column, "CELL_ERROR", "这一格是错误值，请改为正确的内容。");
            default -> {
                var text = CellText.text(cell.text());
                if (CellText.isNothing(text) && column != Column.NAME) {
                    return Optional.empty();
                }
                if (CellText.isReadable(text)) {
                    return Optional.of(text);
                }
                add(column, "TEXT_UNREADABLE", "含有看不见的控制字符，请删除这一格后重新输入。");
            }
        }
        return Optional.empty();
    }

    private void add(Column column, String code, String message) {
        problems.add(new RowProblem(line.row(), titles.getOrDefault(column, column.title()), code, message));
    }
}
