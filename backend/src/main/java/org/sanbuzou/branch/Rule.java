package org.sanbuzou.branch;

import java.util.Arrays;
import java.util.Optional;

/**
 * The numbers the product's rules work with, and where they come from. A branch may set its own from a day on.
 *
 * <p>{@code sure} is A where the official text was seen, B where secondary sources agree, C for local custom; B and C are shown
 * as the branch's own agreement.
 */
public enum Rule {
    TERM_YEARS("office.termYears", "支部委员会任期", "3", "年", "B", "基层党组织任期的规定：党支部委员会每届任期一般为 3 年"),
    QUORUM_INCLUSIVE("vote.quorumInclusive", "有表决权党员到会恰为半数时可否表决", "true", "是否", "B", "到会有表决权党员半数以上；是否含半数由支部约定"),
    LECTURES_PER_YEAR("meeting.lecturesPerYear", "党课次数", "4", "次/年", "C", "各地要求不一，由支部约定"),
    MEMBER_STUDY_HOURS("study.memberHours", "党员集中学习时间", "32", "学时/年", "B", "党员教育培训规划：党员每年集中学习一般不少于 32 学时"),
    OFFICER_STUDY_HOURS("study.officerHours", "支部委员集中学习时间", "56", "学时/年", "B", "党员教育培训规划：党组织书记和班子成员每年一般不少于 56 学时"),
    SERVICES_PER_YEAR("community.requiredServicesPerYear", "在职党员回社区服务次数", "2", "次/年", "C", "未见全市统一的最低次数，由支部约定"),
    CLOCK_TOLERANCE("community.clockToleranceMinutes", "手机时间差多少以上要标出", "10", "分钟", "C", "手机时钟不作准，只作提示，不影响记录；由支部约定"),
    LATE_DAYS("community.lateDays", "服务过后多少天以上收到的记录要标出", "7", "天", "C", "断网补传常有，只作提示，不影响记录；由支部约定"),
    SAMPLE_MINIMUM("duty.sampleMinimum", "显示投放准确率所需的最少抽样数", "10", "份", "C", "样本太少时比率没有意义，由支部约定"),
    SWAP_NEEDS_APPROVAL("duty.swapNeedsApproval", "换班是否需要委员同意", "false", "是否", "C", "先征得对方同意，不得私下换班；是否再经委员同意由支部约定"),
    PHOTOS_ALLOWED("duty.photosAllowed", "值班检查可否自愿附照片", "false", "是否", "C", "国办函〔2026〕12号：不强制上传工作照片；由支部约定是否可自愿附图"),
    SURVEY_NOT_HOME_DAYS("survey.notHomeDays", "入户没有见到人，隔几天再去（每次递增）", "2", "天", "C", "未见统一规定，由支部约定；与户约定的日子优先"),
    SURVEY_REFUSED_DAYS("survey.refusedDays", "入户暂不配合，隔几天再去（每次递增）", "7", "天", "C", "未见统一规定，由支部约定；不强求"),
    SURVEY_IN_PROGRESS_DAYS("survey.inProgressDays", "入户还没办完，隔几天再去", "3", "天", "C", "未见统一规定，由支部约定；与户约定的日子优先"),
    SURVEY_MOST_ATTEMPTS("survey.mostAttempts", "接连几次没见到人或不配合，就交委员决定", "3", "次", "C", "未见统一规定，由支部约定"),
    LOCATION_KEPT_DAYS("privacy.locationKeptDays", "原始位置坐标保留天数", "7", "天", "C", "个人信息保护法第二十八条：精确位置属敏感个人信息，按最短必要期限保留"),
    HOST_SESSION_KEPT_DAYS(
            "privacy.hostSessionKeptDays", "现场二维码场次与密钥保留天数", "30", "天", "C", "没有网络的手机可能很晚才发出记录，过后密钥不必再留；由支部约定");

    private final String code;
    private final String title;
    private final String standard;
    private final String unit;
    private final String sure;
    private final String source;

    Rule(String code, String title, String standard, String unit, String sure, String source) {
        this.code = code;
        this.title = title;
        this.standard = standard;
        this.unit = unit;
        this.sure = sure;
        this.source = source;
    }

    static Optional<Rule> withCode(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }

    /** Whether the text is a value of this rule's kind: true or false, or a whole number from 0 to 9999. */
    boolean accepts(String value) {
        return isYesOrNo() ? value.equals("true") || value.equals("false") : value.matches("\\d{1,4}");
    }

    boolean isYesOrNo() {
        return unit.equals("是否");
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String standard() {
        return standard;
    }

    String unit() {
        return unit;
    }

    String sure() {
        return sure;
    }

    String source() {
        return source;
    }
}
