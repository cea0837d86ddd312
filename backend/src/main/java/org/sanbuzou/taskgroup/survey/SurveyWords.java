package org.sanbuzou.taskgroup.survey;

import org.sanbuzou.taskgroup.survey.rules.SurveyReason;
import org.sanbuzou.taskgroup.survey.rules.UnitStatus;

/** What people call the statuses and reasons, for files. */
final class SurveyWords {
    private SurveyWords() {}

    static String of(UnitStatus status) {
        return switch (status) {
            case NOT_VISITED -> "没去过";
            case NOT_HOME -> "不在家";
            case REFUSED -> "暂不配合";
            case IN_PROGRESS -> "办理中";
            case DONE -> "已完成";
            case DISPUTED -> "有争议";
        };
    }

    static String of(SurveyReason reason) {
        return switch (reason) {
            case NOBODY_ANSWERED -> "无人应门";
            case VACANT -> "空置";
            case TENANT_ONLY -> "只有租户";
            case NO_TIME -> "没有时间";
            case UNWILLING -> "不愿意";
            case WAITS_FOR_POLICY -> "等政策";
            case PAPERS_MISSING -> "材料不全";
            case TO_BE_CONTINUED -> "待续";
            case BOUNDARY -> "界线";
            case OWNERSHIP -> "归属";
            case FAMILY -> "家庭内部";
            case POLICY -> "对政策有异议";
            case OTHER -> "其他";
        };
    }
}
