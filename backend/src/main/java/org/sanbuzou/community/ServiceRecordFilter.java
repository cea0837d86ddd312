package org.sanbuzou.community;

import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Which records a list shows; what is absent does not filter. Days are those of the branch, both included. */
public class ServiceRecordFilter {
    @RestQuery
    UUID memberId;

    @RestQuery
    UUID communityId;

    @RestQuery
    UUID activityId;

    @RestQuery
    UUID needId;

    @RestQuery
    ServiceRecordStatus status;

    @RestQuery
    ServiceFlag flag;

    @RestQuery
    Boolean flagged;

    @RestQuery
    Boolean counted;

    @RestQuery
    LocalDate from;

    @RestQuery
    LocalDate to;
}
