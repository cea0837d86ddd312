package org.sanbuzou.taskgroup.survey;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record CreateSurveyPair(
        @NotNull UUID firstMemberId, @NotNull UUID secondMemberId) {}
