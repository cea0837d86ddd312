package org.sanbuzou.taskgroup.survey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.NoPersonalNumbers;
import org.sanbuzou.shared.PhoneClock;
import org.sanbuzou.shared.PlainText;
import org.sanbuzou.taskgroup.survey.rules.SurveyReason;
import org.sanbuzou.taskgroup.survey.rules.VisitResult;

record WriteSurveyVisit(
        @NotNull UUID unitId,
        @NotNull UUID memberId,
        @NotNull Instant visitedAt,
        @NotNull VisitResult result,
        SurveyReason reason,

        @PlainText(lines = true) @NoPersonalNumbers @Size(max = 500)
        String note,

        LocalDate nextVisitOn,
        UUID correctsId,
        @NotNull Instant clientSentAt) {
    private static final int FARTHEST_YEARS = 2;

    WriteSurveyVisit {
        visitedAt = visitedAt == null ? null : visitedAt.truncatedTo(ChronoUnit.MICROS);
        clientSentAt = clientSentAt == null ? null : clientSentAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** What nobody can mean; a wrong clock is no reason to lose a visit. */
    void require() {
        if (!PhoneClock.isUsable(clientSentAt)) {
            throw new BadInput("CLOCK_UNUSABLE", "clientSentAt", "手机的日期和时间不对，请校准后重发。");
        }
        if (!PhoneClock.isUsable(visitedAt)) {
            throw new BadInput("MOMENT_UNUSABLE", "visitedAt", "入户时间不对，请检查后重填。");
        }
        requireReason();
        requireNext();
    }

    private void requireReason() {
        if (reason == null && result.needsReason()) {
            throw new BadInput("REASON_MISSING", "reason", "请选择原因。");
        }
        if (reason != null && !reason.explains(result)) {
            throw new BadInput("REASON_INVALID", "reason", "这个原因与入户结果不相符，请重新选择。");
        }
        if (reason == SurveyReason.OTHER && note == null) {
            throw new BadInput("NOTE_MISSING", "note", "原因选了“其他”，请用一句话说明，不写姓名和号码。");
        }
    }

    private void requireNext() {
        if (nextVisitOn == null) {
            return;
        }
        if (result == VisitResult.DONE) {
            throw new BadInput("NEXT_VISIT_INVALID", "nextVisitOn", "已完成的户不用再约下一次。");
        }
        var day = LocalDate.ofInstant(visitedAt, BranchTime.ZONE);
        if (nextVisitOn.isBefore(day) || nextVisitOn.isAfter(day.plusYears(FARTHEST_YEARS))) {
            throw new BadInput("NEXT_VISIT_INVALID", "nextVisitOn", "下一次请约在这次入户当天或以后两年之内。");
        }
    }

    VisitFacts facts() {
        return new VisitFacts(unitId, memberId, visitedAt, result, reason, note, nextVisitOn, correctsId);
    }
}
