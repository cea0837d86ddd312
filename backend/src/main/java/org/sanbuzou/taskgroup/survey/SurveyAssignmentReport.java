package org.sanbuzou.taskgroup.survey;

record SurveyAssignmentReport(int blocks, int changed, int units) {}
