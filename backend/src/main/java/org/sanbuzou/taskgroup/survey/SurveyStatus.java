package org.sanbuzou.taskgroup.survey;

/** Whether units are imported and assigned. Visits that come late are taken in both. */
public enum SurveyStatus {
    OPEN,
    CLOSED
}
