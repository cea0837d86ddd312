package org.sanbuzou.taskgroup.consultation;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Which follow-ups a list shows; what is absent does not filter. */
class FollowUpFilter {
    @RestQuery
    UUID taskGroupId;

    @RestQuery
    UUID ownerMemberId;

    @RestQuery
    boolean open;
}
