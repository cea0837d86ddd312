package org.sanbuzou.community;

import java.util.UUID;

/** Who, besides officers, may show codes at an activity. The feature that has activities provides one. */
public interface ActivityHosts {
    boolean mayHost(UUID activityId, UUID memberId);
}
