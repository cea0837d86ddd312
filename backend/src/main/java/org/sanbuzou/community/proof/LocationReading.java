package org.sanbuzou.community.proof;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.sanbuzou.community.Position;
import org.sanbuzou.community.ProofClaim;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;

/**
 * The raw coordinates behind a verdict, under the id of the record. No answer shows them; they serve to judge again when a site
 * was entered wrongly, and are deleted after days.
 */
@Entity
@Unaudited
class LocationReading extends BranchOwned {
    private UUID memberId;
    private UUID communityId;
    private double latitude;
    private double longitude;
    private double accuracyMeters;

    @Enumerated(EnumType.STRING)
    private Position.Datum datum;

    private Instant storedAt;

    protected LocationReading() {}

    LocationReading(UUID branchId, ProofClaim claim) {
        super(branchId, claim.recordId());
        memberId = claim.memberId();
        communityId = claim.communityId();
        latitude = claim.position().latitude();
        longitude = claim.position().longitude();
        accuracyMeters = claim.position().accuracyMeters();
        datum = claim.position().datum();
        storedAt = claim.receivedAt();
    }

    GeoPoint point() {
        return GeoPoint.of(latitude, longitude, datum);
    }

    double accuracyMeters() {
        return accuracyMeters;
    }
}
