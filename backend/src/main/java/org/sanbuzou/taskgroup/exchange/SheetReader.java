package org.sanbuzou.taskgroup.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.tables.CellText;
import org.sanbuzou.shared.tables.Line;
import org.sanbuzou.shared.tables.WorkbookFile;
import org.sanbuzou.taskgroup.network.DependencyKind;

/** Reads a procedure from a sheet: a line a task, and lines without a name for more predecessors of the task above. */
final class SheetReader implements WorkbookFile.Reader {
    static final int MOST_TASKS = 5_000;
    static final int MOST_LINKS = 20_000;
    private static final int HEADER_WITHIN = 10;

    /** Predecessors can only be read when all codes are known. */
    private record Before(int row, String text, DependencyKind kind, String evidence) {}

    private record Entry(StatedTask task, List<Before> before) {}

    private final Map<Field, Integer> places = new EnumMap<>(Field.class);
    private final Map<Field, String> titles = new EnumMap<>(Field.class);
    private final List<Entry> entries = new ArrayList<>();
    private final List<FileProblem> problems = new ArrayList<>();
    private final boolean since1904;
    private int rows;
    private int links;

    /** @param since1904 whether the file counts days from 1904 */
    SheetReader(boolean since1904) {
        this.since1904 = since1904;
    }

    @Override
    public boolean accept(Line line) {
        if (line.isBlank()) {
            return true;
        }
        if (!hasHeader()) {
            return seekHeader(line);
        }
        rows++;
        var cells = new SheetRow(line, places, titles, problems);
        int wrong = problems.size();
        var name = cells.text(Field.NAME);
        if (name != null || problems.size() > wrong) {
            task(cells, name);
        } else if (entries.isEmpty() || !isContinuation(cells)) {
            cells.wrong(Field.NAME, "NAME_MISSING", "没有环节名称，请填写；如是多余的行，请删除。");
            return true;
        }
        before(cells);
        return true;
    }

    private boolean seekHeader(Line line) {
        if (line.row() > HEADER_WITHIN) {
            return false;
        }
        var found = new EnumMap<Field, Integer>(Field.class);
        Field twice = null;
        for (int i = 0; i < line.cells().size(); i++) {
            var field = Field.titled(line.at(i).text()).orElse(null);
            if (field != null && found.putIfAbsent(field, i) != null) {
                twice = field;
            }
        }
        if (!found.containsKey(Field.NAME) || !found.containsKey(Field.DAYS)) {
            return true;
        }
        if (twice != null) {
            throw new BadInput("HEADER_DUPLICATE", "file", "表头里“" + twice.title() + "”出现了两次，请只保留一列后重新上传。");
        }
        places.putAll(found);
        found.forEach((field, place) ->
                titles.put(field, CellText.title(line.at(place).text())));
        return true;
    }

    @Override
    public boolean hasHeader() {
        return !places.isEmpty();
    }

    private boolean isContinuation(SheetRow cells) {
        var code = cells.text(Field.CODE);
        var above = entries.get(entries.size() - 1).task().code();
        return cells.text(Field.PREDECESSORS) != null && (code == null || code.equals(above));
    }

    private void task(SheetRow cells, String name) {
        if (entries.size() == MOST_TASKS) {
            throw tooMany("环节超过 " + MOST_TASKS + " 个");
        }
        // Without a column of codes the tasks are counted, as Microsoft Project does.
        var code = places.containsKey(Field.CODE)
                ? cells.required(Field.CODE, "没有编号，请填写，例如 A1。")
                : String.valueOf(entries.size() + 1);
        var days = cells.required(Field.DAYS, "没有工期，请填几个工作日；里程碑填 0。");
        var task = new StatedTask(
                cells.row(),
                code,
                name,
                cells.days(Field.DAYS, days),
                cells.days(Field.LOW, cells.text(Field.LOW)),
                cells.days(Field.HIGH, cells.text(Field.HIGH)),
                cells.day(Field.NOT_BEFORE, since1904),
                List.of());
        entries.add(new Entry(task, new ArrayList<>()));
    }

    private void before(SheetRow cells) {
        var kind = cells.kind();
        var evidence = cells.lines(Field.EVIDENCE);
        var texts = cells.list(Field.PREDECESSORS);
        links += texts.size();
        if (links > MOST_LINKS) {
            throw tooMany("前置关系超过 " + MOST_LINKS + " 条");
        }
        var to = entries.get(entries.size() - 1).before();
        texts.forEach(text -> to.add(new Before(cells.row(), text, kind, evidence)));
    }

    static BadInput tooMany(String what) {
        return new BadInput("ROWS_TOO_MANY", "file", "文件里" + what + "，没有装入。请分成几份手续。");
    }

    StatedProcedure procedure() {
        if (!hasHeader()) {
            throw new BadInput(
                    "HEADER_MISSING", "file", "前 " + HEADER_WITHIN + " 行里没有找到表头。表头要有“环节”和“工期”，通常还有“编号”“前置”；可以先下载空表。");
        }
        var codes = entries.stream().map(entry -> entry.task().code()).collect(Collectors.toCollection(HashSet::new));
        var tasks = entries.stream()
                .map(entry -> {
                    var stated = new ArrayList<StatedLink>();
                    entry.before().forEach(before -> link(before, codes, stated));
                    return entry.task().waitingFor(stated);
                })
                .toList();
        return new StatedProcedure(null, rows, titles, tasks, problems);
    }

    private void link(Before before, HashSet<String> codes, List<StatedLink> links) {
        var column = titles.get(Field.PREDECESSORS);
        var shown = CellText.shown(before.text());
        var read = PredecessorText.read(before.text(), codes::contains).orElse(null);
        if (read == null) {
            problems.add(FileProblem.wrong(
                    before.row(), column, "PREDECESSOR_UNREADABLE", "看不懂“" + shown + "”，请写编号，或像 A3FS+2d 这样写间隔几个工作日。"));
        } else if (!read.type().equals(PredecessorText.FINISH_TO_START)) {
            problems.add(LinkNotes.otherType(before.row(), column, shown, read.type()));
        } else {
            if (read.lagDays() < 0) {
                problems.add(LinkNotes.lead(before.row(), column, shown));
            }
            links.add(new StatedLink(
                    before.row(), read.code(), before.kind(), Math.max(read.lagDays(), 0), before.evidence()));
        }
    }
}
