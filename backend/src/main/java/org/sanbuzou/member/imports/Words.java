package org.sanbuzou.member.imports;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sanbuzou.member.Affiliation;
import org.sanbuzou.member.Office;
import org.sanbuzou.member.Sex;
import org.sanbuzou.member.Standing;
import org.sanbuzou.shared.tables.CellText;

/** The words of a register for the values of one column. The first word of a value is the one the export writes. */
public final class Words<E extends Enum<E>> {
    public static final Words<Sex> SEX = new Words<>(Sex.class)
            .with(Sex.MALE, "男", "男性")
            .with(Sex.FEMALE, "女", "女性")
            .with(Sex.NOT_STATED, "未说明")
            .with(Sex.UNKNOWN, "未知");
    public static final Words<Standing> STANDING = new Words<>(Standing.class)
            .with(Standing.FULL, "正式党员", "正式", "中共党员", "共产党员", "党员", "中共正式党员")
            .with(Standing.PROBATIONARY, "预备党员", "预备", "中共预备党员")
            .with(Standing.CANDIDATE, "发展对象")
            .with(Standing.ACTIVIST, "积极分子", "入党积极分子")
            .with(Standing.APPLICANT, "入党申请人", "申请人")
            .with(Standing.SUSPENDED, "停止党籍")
            .with(Standing.REMOVED, "除名");
    public static final Words<Affiliation> AFFILIATION = new Words<>(Affiliation.class)
            .with(Affiliation.HERE, "在册", "组织关系在册", "在本支部")
            .with(Affiliation.TRANSFER_OUT_PENDING, "转出中")
            .with(Affiliation.OUT, "已转出", "转出")
            .with(Affiliation.TRANSFER_IN_PENDING, "转入中");
    public static final Words<Office> OFFICE = new Words<>(Office.class)
            .with(Office.SECRETARY, "支部书记", "书记", "党支部书记")
            .with(Office.DEPUTY_SECRETARY, "支部副书记", "副书记", "党支部副书记")
            .with(Office.ORGANIZATION, "组织委员", "支部组织委员")
            .with(Office.PUBLICITY, "宣传委员", "支部宣传委员")
            .with(Office.DISCIPLINE, "纪检委员", "支部纪检委员", "纪律检查委员");

    private final Map<String, E> values = new HashMap<>();
    private final Map<E, String> labels;

    private Words(Class<E> type) {
        labels = new EnumMap<>(type);
    }

    private Words<E> with(E value, String label, String... synonyms) {
        labels.put(value, label);
        values.put(label, value);
        for (var synonym : synonyms) {
            values.put(synonym, value);
        }
        return this;
    }

    Optional<E> read(String text) {
        return Optional.ofNullable(values.get(CellText.name(text)));
    }

    String choice() {
        return String.join("、", labels.values());
    }

    /** The word for a value; nothing for null. */
    public String label(E value) {
        return value == null ? "" : labels.get(value);
    }
}
