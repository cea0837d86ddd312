package org.sanbuzou.taskgroup.survey.imports;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.sanbuzou.shared.tables.CellText;

/** What a column of a list of units means, and what people call it. */
enum UnitColumn {
    UNIT_CODE(30, "户编号", "unit_code", "unitcode", "编号", "户号", "code"),
    VILLAGE_CODE(20, "村编号", "village_code", "villagecode", "村代码"),
    VILLAGE_NAME(50, "村", "village_name", "villagename", "村名", "村名称", "village"),
    BLOCK(50, "片区", "block", "building", "楼栋", "楼", "排", "楼号", "组");

    private final int longest;
    private final String title;
    private final Set<String> names;

    UnitColumn(int longest, String title, String... names) {
        this.longest = longest;
        this.title = title;
        this.names = Set.of(names);
    }

    int longest() {
        return longest;
    }

    String title() {
        return title;
    }

    static Optional<UnitColumn> titled(String cell) {
        var plain = CellText.title(cell);
        return Arrays.stream(values())
                .filter(column -> column.title.equals(plain) || column.names.contains(plain))
                .findFirst();
    }
}
