package org.sanbuzou.community.suggestion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sanbuzou.shared.PlainText;

record AnswerSuggestion(
        @NotNull @PlainText(lines = true) @Size(max = 1000) String answer) {}
