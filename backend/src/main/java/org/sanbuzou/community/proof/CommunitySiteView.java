package org.sanbuzou.community.proof;

import java.util.UUID;
import org.sanbuzou.community.Position;
import org.sanbuzou.shared.web.Versioned;

record CommunitySiteView(
        UUID id,
        UUID communityId,
        String name,
        double latitude,
        double longitude,
        Position.Datum datum,
        int radiusMeters,
        boolean inChina,
        int version)
        implements Versioned {
    static CommunitySiteView of(CommunitySite site) {
        return new CommunitySiteView(
                site.id(),
                site.communityId(),
                site.name(),
                site.latitude(),
                site.longitude(),
                site.datum(),
                site.radiusMeters(),
                site.isInChina(),
                site.version());
    }
}
