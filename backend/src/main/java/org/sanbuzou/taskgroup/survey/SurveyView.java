package org.sanbuzou.taskgroup.survey;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

/** @param mine whether the caller is in one of its pairs */
record SurveyView(
        UUID id,
        UUID taskGroupId,
        String taskGroupName,
        String name,
        LocalDate from,
        LocalDate to,
        int thresholdPercent,
        SurveyStatus status,
        long units,
        long done,
        boolean mine,
        int version)
        implements Versioned {
    static SurveyView of(Survey survey, String taskGroupName, SurveyBlocks.Sum sum, boolean mine) {
        return new SurveyView(
                survey.id(),
                survey.taskGroupId(),
                taskGroupName,
                survey.name(),
                survey.startsOn(),
                survey.endsOn(),
                survey.thresholdPercent(),
                survey.status(),
                sum == null ? 0 : sum.units(),
                sum == null ? 0 : sum.done(),
                mine,
                survey.version());
    }
}
