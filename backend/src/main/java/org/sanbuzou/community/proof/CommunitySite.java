package org.sanbuzou.community.proof;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.sanbuzou.community.Position;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.web.IfMatch;

/** A place where services of a community happen: a point with its datum, and a circle around it. */
@Entity
class CommunitySite extends BranchOwned {
    private UUID communityId;
    private String name;
    private double latitude;
    private double longitude;

    @Enumerated(EnumType.STRING)
    private Position.Datum datum;

    private int radiusMeters;

    protected CommunitySite() {}

    CommunitySite(UUID branchId, UUID communityId, WriteCommunitySite write) {
        super(branchId);
        this.communityId = communityId;
        describe(write);
    }

    void change(IfMatch ifMatch, WriteCommunitySite write) {
        expect(ifMatch);
        describe(write);
    }

    private void describe(WriteCommunitySite write) {
        if (GeoPoint.isNowhere(write.latitude(), write.longitude())) {
            throw new BadInput("SITE_NOWHERE", "latitude", "经纬度不能都是 0，请从地图上重新取点。");
        }
        name = write.name();
        latitude = write.latitude();
        longitude = write.longitude();
        datum = write.datum();
        radiusMeters = write.radiusMeters();
    }

    Surroundings.Circle circle() {
        return new Surroundings.Circle(GeoPoint.of(latitude, longitude, datum), radiusMeters);
    }

    /** Outside is no error, but mostly two swapped numbers. */
    boolean isInChina() {
        return ChinaDatum.covers(new GeoPoint(latitude, longitude));
    }

    UUID communityId() {
        return communityId;
    }

    String name() {
        return name;
    }

    double latitude() {
        return latitude;
    }

    double longitude() {
        return longitude;
    }

    Position.Datum datum() {
        return datum;
    }

    int radiusMeters() {
        return radiusMeters;
    }
}
