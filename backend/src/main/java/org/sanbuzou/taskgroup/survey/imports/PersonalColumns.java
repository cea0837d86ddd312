package org.sanbuzou.taskgroup.survey.imports;

import java.util.List;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.tables.CellText;

/** Columns that say something about people or their property. A file with one of them is not read at all. */
final class PersonalColumns {
    private static final List<String> WORDS = List.of(
            "姓名",
            "户主",
            "业主",
            "产权人",
            "联系人",
            "身份证",
            "证件",
            "电话",
            "手机",
            "联系方式",
            "住址",
            "面积",
            "人口",
            "name",
            "idcard",
            "idnumber",
            "phone",
            "mobile",
            "owner",
            "area");

    private PersonalColumns() {}

    /** @throws RuleViolation naming the column */
    static void refuse(String title) {
        var plain = CellText.title(title);
        if (UnitColumn.titled(title).isEmpty() && WORDS.stream().anyMatch(plain::contains)) {
            throw new RuleViolation(
                    "PERSONAL_COLUMN",
                    "文件里有“" + CellText.shown(CellText.text(title)) + "”这一列。摸排不保存姓名、证件、电话和面积，请删去这一列后重新上传。");
        }
    }
}
