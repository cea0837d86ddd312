package org.sanbuzou.community.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.sanbuzou.branch.AgreedRules;
import org.sanbuzou.branch.Rule;
import org.sanbuzou.community.Position;
import org.sanbuzou.community.ProofClaim;
import org.sanbuzou.community.ProofFinding;
import org.sanbuzou.community.ProofKind;
import org.sanbuzou.community.ProofVerdict;
import org.sanbuzou.community.ServiceRecordDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;

/** Makes a verdict of a position. Only a position that led to one is kept, and only for the days the branch agreed on. */
@ApplicationScoped
class LocationProofs {
    /** How far a reading may lie from the service it is to prove. */
    static final Duration FRESH = Duration.ofMinutes(10);

    private static final int MOST_JUDGED_AGAIN = 2_000;
    private static final String CARRIED_OVER = "沿用更正前的核对：";

    private final CommunitySites sites;
    private final LocationReadings readings;
    private final ServiceRecordDirectory records;
    private final AgreedRules rules;
    private final CurrentBranch branch;
    private final BranchTime time;

    LocationProofs(
            CommunitySites sites,
            LocationReadings readings,
            ServiceRecordDirectory records,
            AgreedRules rules,
            CurrentBranch branch,
            BranchTime time) {
        this.sites = sites;
        this.readings = readings;
        this.records = records;
        this.rules = rules;
        this.branch = branch;
        this.time = time;
    }

    ProofFinding judge(ProofClaim claim) {
        var position = claim.position();
        if (position == null) {
            return carriedOver(claim);
        }
        if (GeoPoint.isNowhere(position.latitude(), position.longitude())
                || !Double.isFinite(position.accuracyMeters())) {
            return ProofFinding.of(ProofVerdict.REFUSED, "手机没有定到位（坐标是 0 或不是数），没有保存。");
        }
        // Both moments are of the phone's clock, so that its error does not matter.
        if (Duration.between(claim.startedAt(), position.takenAt()).abs().compareTo(FRESH) > 0) {
            return ProofFinding.of(ProofVerdict.UNCERTAIN, "定位与服务的时间相差 " + FRESH.toMinutes() + " 分钟以上，不能作准，没有保存。");
        }
        var finding = finding(claim.communityId(), position);
        if (finding.distanceBand() != null && rules.number(Rule.LOCATION_KEPT_DAYS, time.today()) > 0) {
            readings.persist(new LocationReading(branch.require(), claim));
        }
        return finding;
    }

    /** A correction brings no position of its own: where and when the service was is what the first verdict was about. */
    private ProofFinding carriedOver(ProofClaim claim) {
        var before = Optional.ofNullable(claim.correctsId())
                .flatMap(records::proofOf)
                .filter(proved -> proved.kind() == ProofKind.LOCATION && proved.finding() != null);
        if (before.isEmpty()) {
            return ProofFinding.of(ProofVerdict.REFUSED, "没有收到位置。");
        }
        var proved = before.get();
        if (!proved.communityId().equals(claim.communityId())
                || !proved.startedAt().equals(claim.startedAt())) {
            return ProofFinding.of(ProofVerdict.UNCERTAIN, "更正改了社区或开始时间，更正前的定位核对不能作准。");
        }
        var finding = proved.finding();
        var reason = finding.reason() == null || finding.reason().startsWith(CARRIED_OVER)
                ? finding.reason()
                : CARRIED_OVER + finding.reason();
        return new ProofFinding(finding.verdict(), reason, finding.distanceBand(), finding.accuracyMeters());
    }

    private ProofFinding finding(UUID communityId, Position position) {
        return sites.surroundings(communityId)
                .judge(
                        GeoPoint.of(position.latitude(), position.longitude(), position.datum()),
                        position.accuracyMeters());
    }

    /** After a site was corrected: what the kept coordinates are kept for. */
    void judgeAgain(UUID communityId) {
        var surroundings = sites.surroundings(communityId);
        for (var reading : readings.at(communityId, MOST_JUDGED_AGAIN)) {
            records.judgedAgain(reading.id(), surroundings.judge(reading.point(), reading.accuracyMeters()));
        }
    }
}
