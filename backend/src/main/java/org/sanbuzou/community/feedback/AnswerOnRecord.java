package org.sanbuzou.community.feedback;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record AnswerOnRecord(@NotNull UUID recordId, @NotNull RecordAnswer answer) {}
