package org.sanbuzou.taskgroup.survey;

enum DisputeStatus {
    OPEN,
    RESOLVED
}
