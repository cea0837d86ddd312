package org.sanbuzou.taskgroup.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanbuzou.shared.tables.Cell;
import org.sanbuzou.shared.tables.CellText;
import org.sanbuzou.shared.tables.DateText;
import org.sanbuzou.shared.tables.Line;
import org.sanbuzou.taskgroup.network.DependencyKind;

/** One line of a sheet; what cannot be read becomes a problem and null. */
record SheetRow(Line line, Map<Field, Integer> places, Map<Field, String> titles, List<FileProblem> problems) {
    private static final Pattern DAYS = Pattern.compile("(\\d{1,6})(?:\\.0+)?\\s*(?:d|days?|天|日|个?工作日)?\\??");
    private static final Pattern BETWEEN = Pattern.compile("[,，;；、\\s]*[,，;；、\\n][,，;；、\\s]*");
    private static final Map<String, DependencyKind> KINDS = Map.of(
            "硬", DependencyKind.HARD,
            "硬前置", DependencyKind.HARD,
            "必须", DependencyKind.HARD,
            "HARD", DependencyKind.HARD,
            "软", DependencyKind.SOFT,
            "软前置", DependencyKind.SOFT,
            "习惯", DependencyKind.SOFT,
            "SOFT", DependencyKind.SOFT);

    /** Where a dash means that nothing is there. */
    private static final Set<Field> SHORT =
            EnumSet.of(Field.DAYS, Field.LOW, Field.HIGH, Field.NOT_BEFORE, Field.PREDECESSORS, Field.KIND);

    int row() {
        return line.row();
    }

    /** On one line; null when nothing is there. */
    String text(Field field) {
        var text = lines(field);
        return text == null ? null : text.replace('\n', ' ');
    }

    /** As it stands in the cell, without spaces at the ends; null when nothing is there. */
    String lines(Field field) {
        var place = places.get(field);
        var cell = place == null ? Cell.BLANK : line.at(place);
        return switch (cell.kind()) {
            case FORMULA -> wrong(field, "FORMULA", "这一格是公式，请改为它的结果（复制后“只粘贴值”）。");
            case ERROR -> wrong(field, "CELL_ERROR", "这一格是错误值，请改为正确的内容。");
            default -> plain(field, cell.text().strip());
        };
    }

    private String plain(Field field, String text) {
        if (text.isEmpty() || (SHORT.contains(field) && CellText.isNothing(text))) {
            return null;
        }
        if (CellText.looksLikeFormula(text)) {
            return wrong(field, "FORMULA", "内容以“" + text.charAt(0) + "”开头，会被表格软件当作公式，请改为普通文字。");
        }
        return CellText.unquoted(text);
    }

    String required(Field field, String otherwise) {
        int before = problems.size();
        var text = text(field);
        return text == null && problems.size() == before ? wrong(field, field.name() + "_MISSING", otherwise) : text;
    }

    Integer days(Field field, String text) {
        if (text == null) {
            return null;
        }
        var match = DAYS.matcher(text);
        if (!match.matches()) {
            wrong(field, field.name() + "_INVALID", "“" + CellText.shown(text) + "”不是工作日数，请填不小于 0 的整数。");
            return null;
        }
        return Integer.valueOf(match.group(1));
    }

    LocalDate day(Field field, boolean since1904) {
        var text = text(field);
        var day = text == null ? null : DateText.parse(text, since1904).orElse(null);
        if (text != null && day == null) {
            wrong(field, field.name() + "_INVALID", "“" + CellText.shown(text) + "”不是日期，请填 2026-03-09 这样的年月日，或者不填。");
        }
        return day;
    }

    /** Hard where nothing is said: nothing is dropped on the word of an empty cell. */
    DependencyKind kind() {
        var text = text(Field.KIND);
        var kind = text == null ? DependencyKind.HARD : KINDS.get(text.toUpperCase(Locale.ROOT));
        if (kind == null) {
            wrong(Field.KIND, "KIND_UNKNOWN", "不认识“" + CellText.shown(text) + "”，请填 硬 或 软；不填按硬前置。");
        }
        return kind;
    }

    List<String> list(Field field) {
        var text = lines(field);
        return text == null
                ? List.of()
                : Arrays.stream(BETWEEN.split(text))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** Always null, to be returned in place of what could not be read. */
    String wrong(Field field, String code, String message) {
        problems.add(FileProblem.wrong(row(), titles.getOrDefault(field, field.title()), code, message));
        return null;
    }
}
