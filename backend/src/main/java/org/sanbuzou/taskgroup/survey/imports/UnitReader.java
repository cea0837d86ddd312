package org.sanbuzou.taskgroup.survey.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.PersonalNumbers;
import org.sanbuzou.shared.tables.Cell;
import org.sanbuzou.shared.tables.CellText;
import org.sanbuzou.shared.tables.Line;
import org.sanbuzou.shared.tables.WorkbookFile;

/** Takes the lines of one table as they come, finds the header and reads a unit from each line below it. */
final class UnitReader implements WorkbookFile.Reader {
    private static final int MOST_ROWS = 100_000;
    private static final int HEADER_WITHIN = 10;
    private static final String CODE = "[\\p{IsHan}A-Za-z0-9._/-]+";

    private final List<UnitRow> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, String> villages = new HashMap<>();
    private Map<UnitColumn, Integer> places;
    private int count;

    @Override
    public boolean accept(Line line) {
        if (line.isBlank()) {
            return true;
        }
        if (places == null) {
            return seekHeader(line);
        }
        if (++count > MOST_ROWS) {
            throw new BadInput("ROWS_TOO_MANY", "file", "文件超过 " + MOST_ROWS + " 行，没有导入。请拆成几个文件，分次上传。");
        }
        read(line);
        return true;
    }

    private boolean seekHeader(Line line) {
        if (line.row() > HEADER_WITHIN) {
            return false;
        }
        var found = new EnumMap<UnitColumn, Integer>(UnitColumn.class);
        for (int i = 0; i < line.cells().size(); i++) {
            int place = i;
            UnitColumn.titled(line.at(i).text()).ifPresent(column -> {
                if (found.putIfAbsent(column, place) != null) {
                    throw new BadInput("HEADER_DUPLICATE", "file", "表头里“" + column.title() + "”出现了两次，请只保留一列后重新上传。");
                }
            });
        }
        if (found.containsKey(UnitColumn.UNIT_CODE) && found.containsKey(UnitColumn.VILLAGE_CODE)) {
            line.cells().forEach(cell -> PersonalColumns.refuse(cell.text()));
            places = found;
        }
        return true;
    }

    @Override
    public boolean hasHeader() {
        return places != null;
    }

    UnitList list() {
        if (places == null) {
            throw new BadInput(
                    "HEADER_MISSING", "file", "前 " + HEADER_WITHIN + " 行里没有找到表头。表头要有“户编号”和“村编号”，可以有“村”和“片区”。");
        }
        return new UnitList(count, rows, problems);
    }

    private void read(Line line) {
        int before = problems.size();
        var code = code(line, UnitColumn.UNIT_CODE);
        var villageCode = code(line, UnitColumn.VILLAGE_CODE);
        var villageName = text(line, UnitColumn.VILLAGE_NAME);
        var block = text(line, UnitColumn.BLOCK);
        if (problems.size() > before) {
            return;
        }
        var name = villageName.isEmpty() ? villages.getOrDefault(villageCode, villageCode) : villageName;
        var known = villages.putIfAbsent(villageCode, name);
        if (known != null && !known.equals(name)) {
            problem(
                    line,
                    UnitColumn.VILLAGE_NAME,
                    "VILLAGE_AMBIGUOUS",
                    "村编号 " + villageCode + " 在上面叫“" + known + "”，请改成一致。");
            return;
        }
        var first = seen.putIfAbsent(code, line.row());
        if (first != null) {
            problem(line, UnitColumn.UNIT_CODE, "UNIT_REPEATED", "户编号 " + code + " 与第 " + first + " 行重复，每户只能有一行。");
            return;
        }
        rows.add(new UnitRow(line.row(), code, villageCode, name, block));
    }

    private String code(Line line, UnitColumn column) {
        var text = text(line, column);
        if (text.isEmpty() && places.containsKey(column) && cell(line, column).isBlank()) {
            problem(line, column, "MISSING", column.title() + "是空的，请补上。");
        } else if (!text.isEmpty() && !text.matches(CODE)) {
            problem(
                    line,
                    column,
                    "CODE_INVALID",
                    column.title() + "“" + CellText.shown(text) + "”请只用汉字、字母、数字和 . _ / -。");
        }
        return text;
    }

    /** Empty where the file has no such column. */
    private String text(Line line, UnitColumn column) {
        var cell = cell(line, column);
        if (cell.kind() == Cell.Kind.FORMULA || cell.kind() == Cell.Kind.ERROR) {
            problem(line, column, "CELL_COMPUTED", column.title() + "是公式或错误值，请粘贴为数值后重新上传。");
            return "";
        }
        var text = CellText.unquoted(CellText.text(cell.text()));
        if (text.codePointCount(0, text.length()) > column.longest()) {
            problem(line, column, "TOO_LONG", column.title() + "最多 " + column.longest() + " 个字。");
        } else if (!text.isEmpty() && !CellText.isReadable(text)) {
            problem(line, column, "UNREADABLE", column.title() + "含有看不见的控制字符，请重新输入。");
        } else {
            PersonalNumbers.complaintAbout(text)
                    .ifPresent(sentence -> problem(line, column, "PERSONAL_NUMBER", sentence));
        }
        return text;
    }

    private Cell cell(Line line, UnitColumn column) {
        var place = places.get(column);
        return place == null ? Cell.BLANK : line.at(place);
    }

    private void problem(Line line, UnitColumn column, String code, String message) {
        problems.add(new RowProblem(line.row(), column.title(), code, message));
    }
}
