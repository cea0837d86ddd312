package org.sanbuzou.overview;

import java.util.Map;

/** Codes in the words that people know them by. One that is not here is shown as it is. */
final class PersonalDataWords {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("true", "是"),
            Map.entry("false", "否"),
            Map.entry("MALE", "男"),
            Map.entry("FEMALE", "女"),
            Map.entry("UNKNOWN", "未知"),
            Map.entry("NOT_STATED", "未说明"),
            Map.entry("APPLICANT", "入党申请人"),
            Map.entry("ACTIVIST", "积极分子"),
            Map.entry("CANDIDATE", "发展对象"),
            Map.entry("PROBATIONARY", "预备党员"),
            Map.entry("FULL", "正式党员"),
            Map.entry("SUSPENDED", "停止党籍"),
            Map.entry("REMOVED", "除名"),
            Map.entry("HERE", "在册"),
            Map.entry("TRANSFER_OUT_PENDING", "转出中"),
            Map.entry("OUT", "已转出"),
            Map.entry("TRANSFER_IN_PENDING", "转入中"),
            Map.entry("SECRETARY", "书记"),
            Map.entry("DEPUTY_SECRETARY", "副书记"),
            Map.entry("ORGANIZATION", "组织委员"),
            Map.entry("PUBLICITY", "宣传委员"),
            Map.entry("DISCIPLINE", "纪检委员"),
            Map.entry("MEMBER", "党员"),
            Map.entry("OFFICER", "支部委员"),
            Map.entry("ADMIN", "管理员"),
            Map.entry("INSTALLATION", "系统管理员"),
            Map.entry("PLANNED", "已排"),
            Map.entry("DONE", "已完成"),
            Map.entry("COVERED", "他人顶班"),
            Map.entry("EXCUSED", "已请假"),
            Map.entry("MISSED", "未到"),
            Map.entry("CANCELLED", "已取消"),
            Map.entry("AWAITING_CONSENT", "等对方答复"),
            Map.entry("AWAITING_APPROVAL", "等委员同意"),
            Map.entry("EFFECTIVE", "已生效"),
            Map.entry("REJECTED", "没有同意"),
            Map.entry("WITHDRAWN", "已撤回"),
            Map.entry("LAPSED", "已失效"),
            Map.entry("REVERSED", "已换回"),
            Map.entry("RECORDED", "支部已收到"),
            Map.entry("CONFIRMED", "已确认"),
            Map.entry("NOT_CONFIRMED", "未能确认"),
            Map.entry("UNREACHABLE", "联系不上"),
            Map.entry("CORRECTION_REQUESTED", "请更正"),
            Map.entry("CORRECTED", "已由更正代替"),
            Map.entry("QR", "现场二维码"),
            Map.entry("LOCATION", "一次定位"),
            Map.entry("COMMUNITY", "社区证明"),
            Map.entry("RECEIPT", "回执"),
            Map.entry("ACCEPTED", "相符"),
            Map.entry("UNCERTAIN", "说不准"),
            Map.entry("REFUSED", "不符，没有保存"),
            Map.entry("UNCHECKED", "没有核对"),
            Map.entry("SEEN", "确有此事"),
            Map.entry("NOT_SEEN", "没有此事"),
            Map.entry("UNSURE", "记不清"),
            Map.entry("MORNING", "上午"),
            Map.entry("AFTERNOON", "下午"),
            Map.entry("EVENING", "晚上"),
            Map.entry("GroupRole.MEMBER", "成员"),
            Map.entry("LEADER", "组长"),
            Map.entry("DEPUTY_LEADER", "副组长"),
            Map.entry("LIAISON", "联络人"),
            Map.entry("RECORDER", "记录员"),
            Map.entry("SIGNED_UP", "已报名"),
            Map.entry("WAITING", "候补"),
            Map.entry("NOT_STARTED", "未开始"),
            Map.entry("IN_PROGRESS", "进行中"),
            Map.entry("NOT_HOME", "不在家"),
            Map.entry("DISPUTED", "有争议"),
            Map.entry("NOBODY_ANSWERED", "无人应门"),
            Map.entry("VACANT", "空置"),
            Map.entry("TENANT_ONLY", "只有租户"),
            Map.entry("NO_TIME", "没有时间"),
            Map.entry("UNWILLING", "不愿意"),
            Map.entry("WAITS_FOR_POLICY", "等政策"),
            Map.entry("PAPERS_MISSING", "材料不全"),
            Map.entry("TO_BE_CONTINUED", "待续"),
            Map.entry("BOUNDARY", "界线"),
            Map.entry("OWNERSHIP", "归属"),
            Map.entry("FAMILY", "家庭内部"),
            Map.entry("POLICY", "对政策有异议"),
            Map.entry("OTHER", "其他"));

    private PersonalDataWords() {}

    /** Where a code means another thing than elsewhere, its type comes first. */
    static String of(Enum<?> code) {
        var type = code.getDeclaringClass().getSimpleName();
        return WORDS.getOrDefault(type + "." + code.name(), of(code.name()));
    }

    static String of(String code) {
        return WORDS.getOrDefault(code, code);
    }
}
