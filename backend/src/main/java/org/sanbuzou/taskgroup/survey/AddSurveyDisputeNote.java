package org.sanbuzou.taskgroup.survey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.NoPersonalNumbers;
import org.sanbuzou.shared.PlainText;

record AddSurveyDisputeNote(
        @NotNull @PlainText(lines = true) @NoPersonalNumbers @Size(max = 500)
        String text) {}
