package org.sanbuzou.taskgroup.survey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.NoPersonalNumbers;
import org.sanbuzou.shared.PlainText;
import org.sanbuzou.taskgroup.survey.rules.SurveyReason;
import org.sanbuzou.taskgroup.survey.rules.VisitResult;

record OpenSurveyDispute(
        @NotNull UUID unitId,
        @NotNull SurveyReason reason,

        @NotNull @PlainText(lines = true) @NoPersonalNumbers @Size(max = 500)
        String description) {
    void requireReason() {
        if (!reason.explains(VisitResult.DISPUTED)) {
            throw new BadInput("REASON_INVALID", "reason", "这个原因不是争议的原因，请重新选择。");
        }
    }
}
