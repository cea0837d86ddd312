package org.sanbuzou.taskgroup.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sanbuzou.shared.tables.CellText;

/** What a file says about a task, in the order of the sheet. The first title is the one that is written. */
enum Field {
    CODE("code", "标识号", "编号", "环节编号", "代码", "序号", "标识号", "id"),
    NAME("name", "任务名称", "环节", "环节名称", "任务名称", "任务", "名称", "手续"),
    DAYS("durationDays", "工期", "工期", "工作日", "最可能", "最可能工期", "天数"),
    LOW("lowDays", "最短", "最短", "最短工期", "乐观"),
    HIGH("highDays", "最长", "最长", "最长工期", "悲观"),
    NOT_BEFORE("startNotBefore", "限制日期", "不早于", "最早开始", "不早于这一天开始", "限制日期"),
    PREDECESSORS("predecessors", "前置任务", "前置", "前置环节", "前置任务", "紧前"),
    KIND("kind", "备注", "硬软", "前置性质", "性质"),
    EVIDENCE("evidence", "备注", "依据", "前置依据", "理由");

    private final String property;
    private final String inProject;
    private final List<String> titles;

    Field(String property, String inProject, String... titles) {
        this.property = property;
        this.inProject = inProject;
        this.titles = List.of(titles);
    }

    String title() {
        return titles.get(0);
    }

    /** What Microsoft Project calls it. */
    String inProject() {
        return inProject;
    }

    static Optional<Field> titled(String header) {
        var title = CellText.title(header);
        return Arrays.stream(values())
                .filter(field -> field.titles.contains(title))
                .findFirst();
    }

    /** The field behind a path like {@code predecessors[0].evidence}. */
    static Field of(String path) {
        var name = path.substring(path.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(field -> name.startsWith(field.property))
                .findFirst()
                .orElse(PREDECESSORS);
    }
}
