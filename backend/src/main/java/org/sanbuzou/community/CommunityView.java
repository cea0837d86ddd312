package org.sanbuzou.community;

import java.util.UUID;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.Versioned;

record CommunityView(UUID id, String name, String subdistrict, String contact, int version) implements Versioned {
    /** Only officers see how to reach a community. */
    static CommunityView of(Community community, CurrentUser reader) {
        return new CommunityView(
                community.id(),
                community.name(),
                community.subdistrict(),
                reader.isOfficer() ? community.contact() : null,
                community.version());
    }
}
