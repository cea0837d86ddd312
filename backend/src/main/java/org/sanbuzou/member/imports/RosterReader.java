package org.sanbuzou.member.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.tables.Line;
import org.sanbuzou.shared.tables.WorkbookFile;

/** Takes the lines of one table as they come, finds the header and reads what follows it. */
final class RosterReader implements WorkbookFile.Reader {
    static final int MOST_ROWS = 20_000;
    private static final int HEADER_WITHIN = 10;

    private final boolean since1904;
    private final List<RosterRow> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private Header header;
    private Map<Column, String> titles;
    private int count;

    RosterReader(boolean since1904) {
        this.since1904 = since1904;
    }

    /**
     * @return whether further lines are of use
     * @throws BadInput when there are more rows than one import may have
     */
    @Override
    public boolean accept(Line line) {
        if (line.isBlank()) {
            return true;
        }
        if (header == null) {
            return seekHeader(line);
        }
        if (++count > MOST_ROWS) {
            throw new BadInput("ROWS_TOO_MANY", "file", "文件超过 " + MOST_ROWS + " 行，没有导入。请拆成几个文件，分次上传。");
        }
        var reading = new RowReading(header, titles, since1904, line);
        reading.read().ifPresent(rows::add);
        problems.addAll(reading.problems());
        return true;
    }

    private boolean seekHeader(Line line) {
        if (line.row() > HEADER_WITHIN) {
            return false;
        }
        Header.in(line).ifPresent(found -> {
            header = found;
            titles = found.titles();
        });
        return true;
    }

    @Override
    public boolean hasHeader() {
        return header != null;
    }

    Roster roster() {
        if (header == null) {
            throw new BadInput(
                    "HEADER_MISSING", "file", "前 " + HEADER_WITHIN + " 行里没有找到表头。表头要有“姓名”和“手机号”“出生日期”“人员类别”等列。");
        }
        return new Roster(count, rows, problems);
    }
}
