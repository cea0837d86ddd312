package org.sanbuzou.community.need;

import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Which needs a list shows; what is absent does not filter. */
class NeedFilter {
    @RestQuery
    NeedStatus status;

    @RestQuery
    NeedKind kind;

    @RestQuery
    UUID communityId;
}
