package org.sanbuzou.community.review;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sanbuzou.community.ActiveRegistration;

/** Which members in service a list of coverage shows; what is absent does not filter. */
class CoverageFilter {
    @RestQuery
    String q;

    @RestQuery
    UUID partyGroupId;

    @RestQuery
    UUID communityId;

    @RestQuery
    Boolean registered;

    /** @param registration null for a member who is not registered */
    boolean shows(ActiveRegistration registration) {
        if (registered != null && registered != (registration != null)) {
            return false;
        }
        return communityId == null || (registration != null && communityId.equals(registration.communityId()));
    }
}
