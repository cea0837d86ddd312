package org.sanbuzou.member.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanbuzou.shared.tables.CellText;

/** The columns of a register, in the order of the export, with the titles that branches give them. */
public enum Column {
    NAME("姓名", "党员姓名", "名字"),
    SEX("性别"),
    BIRTH_DATE("出生日期", "出生年月日", "出生年月", "出生时间", "生日"),
    MOBILE("手机号", "手机号码", "手机", "联系电话", "联系方式", "移动电话", "电话号码", "电话"),
    DEPARTMENT("部门", "所在部门", "所属部门", "工作部门", "科室"),
    OFFICE("职务", "党内职务", "支部职务"),
    PARTY_GROUP("党小组", "所在党小组", "所属党小组", "党小组名称"),
    STANDING("人员类别", "党员类别", "政治面貌", "党员状态"),
    JOINED_ON("入党日期", "入党时间", "入党年月", "加入党组织日期", "加入党组织时间"),
    FULL_ON("转正日期", "转正时间", "转为正式党员日期", "转为正式党员时间"),
    AFFILIATION("组织关系", "组织关系状态");

    private static final Map<String, Column> BY_TITLE = Stream.of(values())
            .flatMap(column -> column.titles.stream().map(title -> Map.entry(title, column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> titles;

    Column(String title, String... synonyms) {
        titles = Stream.of(Stream.of(title), Stream.of(synonyms))
                .flatMap(Function.identity())
                .toList();
    }

    public String title() {
        return titles.get(0);
    }

    static Optional<Column> titled(String header) {
        return Optional.ofNullable(BY_TITLE.get(plain(header)));
    }

    static String plain(String header) {
        return CellText.title(header);
    }
}
