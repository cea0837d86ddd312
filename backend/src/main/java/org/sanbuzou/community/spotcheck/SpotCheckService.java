package org.sanbuzou.community.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.branch.BranchDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.Ids;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.draw.Act;
import org.sanbuzou.shared.persistence.CurrentBranch;
import org.sanbuzou.shared.sampling.Seed;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.IfMatch;

@ApplicationScoped
class SpotCheckService {
    private final SpotChecks checks;
    private final SpotCheckRecords records;
    private final SpotCheckRecordViews views;
    private final SpotCheckResults results;
    private final Drawing drawing;
    private final Event<SpotCheckDrawn> news;
    private final BranchDirectory branches;
    private final CurrentBranch branch;
    private final CurrentUser user;
    private final BranchTime time;

    SpotCheckService(
            SpotChecks checks,
            SpotCheckRecords records,
            SpotCheckRecordViews views,
            SpotCheckResults results,
            Drawing drawing,
            Event<SpotCheckDrawn> news,
            BranchDirectory branches,
            CurrentBranch branch,
            CurrentUser user,
            BranchTime time) {
        this.checks = checks;
        this.records = records;
        this.views = views;
        this.results = results;
        this.drawing = drawing;
        this.news = news;
        this.branches = branches;
        this.branch = branch;
        this.user = user;
        this.time = time;
    }

    @Transactional
    SpotCheckView create(WriteSpotCheck write, Instant at) {
        var act = new Act(user.displayName(), at);
        var rule = write.rule(branch.require(), Ids.next(), act.today());
        var check = new SpotCheck(rule, Seed.next(), act);
        requireFree(rule.from(), rule.to());
        checks.persistAndFlush(check);
        return SpotCheckView.of(check);
    }

    /** Two officers who take the same days at once come one after the other. */
    private void requireFree(LocalDate from, LocalDate to) {
        checks.getEntityManager().lock(branches.require(branch.require()), LockModeType.PESSIMISTIC_WRITE);
        checks.holding(from, to).ifPresent(other -> {
            var rule = other.rule();
            throw new RuleViolation(
                    "PERIOD_TAKEN", "%s 至 %s 已有抽查，时段不能重叠：同一批记录只抽一次，谁也不能多抽几次再挑结果。".formatted(rule.from(), rule.to()));
        });
    }

    @Transactional
    SpotCheckView cancel(UUID id, String reason) {
        var check = checks.lock(id);
        check.cancel(reason, act());
        checks.flush();
        return SpotCheckView.of(check);
    }

    /** Drawing again changes nothing: the draw there is is answered. */
    @Transactional
    SpotCheckView draw(UUID id) {
        var check = checks.lock(id);
        if (!check.isDrawn()) {
            check.requireDrawable(time.today());
            var members = drawing.draw(check, act());
            checks.flush();
            news.fire(new SpotCheckDrawn(id, check.rule().from(), check.rule().to(), members));
        }
        return SpotCheckView.of(check);
    }

    /** The check is held, so that none is closed while an outcome changes. */
    @Transactional
    SpotCheckRecordView judge(UUID id, UUID recordId, IfMatch ifMatch, SetVerdict found) {
        var check = checks.lock(id);
        var record = records.require(id, recordId);
        check.requireOpen();
        record.judge(ifMatch, found, act());
        records.flush();
        return views.of(check, record);
    }

    @Transactional
    SpotCheckView close(UUID id) {
        var check = checks.lock(id);
        check.requireOpen();
        check.close(results.open(check), act());
        checks.flush();
        return SpotCheckView.of(check);
    }

    private Act act() {
        return new Act(user.displayName(), time.now());
    }
}
