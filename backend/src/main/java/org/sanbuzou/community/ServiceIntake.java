package org.sanbuzou.community;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.persistence.SharedCommits;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.CurrentRequest;
import org.sanbuzou.shared.web.Errand;
import org.sanbuzou.shared.web.PutAnswer;
import org.sanbuzou.shared.web.StopRequest;

/** Takes records of many phones at once and lets them share commits. Each is answered after the commit that holds it. */
@ApplicationScoped
class ServiceIntake {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int RETRY_SECONDS = 3;

    private final CurrentBranch branch;
    private final CurrentUser user;
    private final CurrentRequest request;
    private final BranchTime time;
    private final int lines;
    private final SharedCommits<IntakeLine, IncomingRecord, Outcome> commits;

    /**
     * @param together most records of one commit
     * @param waiting most records that wait in a line for a commit
     * @param lines of a branch, each with commits of its own
     */
    ServiceIntake(
            ServiceIntakeService service,
            CurrentBranch branch,
            CurrentUser user,
            CurrentRequest request,
            BranchTime time,
            @ConfigProperty(name = "sanbuzou.intake.batch-size") int together,
            @ConfigProperty(name = "sanbuzou.intake.waiting") int waiting,
            @ConfigProperty(name = "sanbuzou.intake.lines") int lines,
            @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
        this.branch = branch;
        this.user = user;
        this.request = request;
        this.time = time;
        this.lines = lines;
        var limits = new SharedCommits.Limits(together, waiting, PATIENCE, Math.max(1, connections / 3));
        this.commits = new SharedCommits<>("service-intake", limits, new RepeatedIntake(service::keep));
    }

    /** @throws org.sanbuzou.shared.security.Forbidden for records of others */
    Uni<PutAnswer<ServiceRecordView>> put(UUID id, WriteServiceRecord write) {
        user.requireSelfOrOfficer(write.memberId());
        var incoming = IncomingRecord.of(id, write, time.now(), Errand.of(user, request));
        var line = IntakeLine.of(branch.require(), write.memberId(), lines);
        return Uni.createFrom()
                .completionStage(() -> commits.share(line, incoming))
                .onFailure(SharedCommits.Full.class)
                .transform(full -> busy("INTAKE_FULL", "同时提交的人太多，这条记录还没有收下。请稍后用同一编号再发，不会重复。"))
                .onFailure(SharedCommits.TooSlow.class)
                .transform(slow -> busy("INTAKE_SLOW", "服务器忙，还不能确认这条记录是否已收下。请稍后用同一编号再发，不会重复。"))
                .map(Outcome::get);
    }

    private static StopRequest busy(String code, String message) {
        return new StopRequest(503, code, message, Map.of("Retry-After", RETRY_SECONDS));
    }

    void close(@Observes ShutdownEvent end) {
        commits.close();
    }
}
