package org.sanbuzou.community.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sanbuzou.community.Position;
import org.sanbuzou.community.ProofKind;
import org.sanbuzou.shared.web.IfMatch;

/** Optional proofs for the features above. Changes are made as the current user, under the same rules. */
@ApplicationScoped
public class ProofDirectory {
    private final ComplianceService switches;
    private final CommunitySiteService sites;

    ProofDirectory(ComplianceService switches, CommunitySiteService sites) {
        this.switches = switches;
        this.sites = sites;
    }

    /** Where nobody has decided on the kind yet. */
    public void open(ProofKind kind, String reason) {
        switches.decide(kind, new IfMatch("\"0\""), new DecideComplianceSwitch(true, reason));
    }

    /** @param radiusMeters around a point in WGS-84 degrees */
    public void addSite(UUID communityId, String name, double latitude, double longitude, int radiusMeters) {
        sites.create(
                communityId, new WriteCommunitySite(name, latitude, longitude, Position.Datum.WGS84, radiusMeters));
    }
}
