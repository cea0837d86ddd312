package org.sanbuzou.taskgroup.survey.backcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.draw.Act;
import org.sanbuzou.shared.sampling.Seed;
import org.sanbuzou.shared.sampling.StratumCount;
import org.sanbuzou.shared.sampling.Verdict;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.IfMatch;
import org.sanbuzou.taskgroup.survey.SurveyDirectory;
import org.sanbuzou.taskgroup.survey.SurveyUnitDirectory;
import org.sanbuzou.taskgroup.survey.UnitFindings;

@ApplicationScoped
class BackCheckService {
    private final SurveyDirectory surveys;
    private final SurveyUnitDirectory surveyUnits;
    private final UnitFindings findings;
    private final BackChecks checks;
    private final BackCheckUnits units;
    private final BackCheckUnitViews unitViews;
    private final BackCheckDrawing drawing;
    private final MemberDirectory members;
    private final CurrentUser user;
    private final BranchTime time;

    BackCheckService(
            SurveyDirectory surveys,
            SurveyUnitDirectory surveyUnits,
            UnitFindings findings,
            BackChecks checks,
            BackCheckUnits units,
            BackCheckUnitViews unitViews,
            BackCheckDrawing drawing,
            MemberDirectory members,
            CurrentUser user,
            BranchTime time) {
        this.surveys = surveys;
        this.surveyUnits = surveyUnits;
        this.findings = findings;
        this.checks = checks;
        this.units = units;
        this.unitViews = unitViews;
        this.drawing = drawing;
        this.members = members;
        this.user = user;
        this.time = time;
    }

    /** One at a time: with two seeds for the same units the kinder one could be shown. */
    @Transactional
    BackCheckView create(UUID surveyId, WriteBackCheck write, Instant at) {
        var survey = surveys.lock(surveyId);
        if (checks.running(surveyId).isPresent()) {
            throw new RuleViolation("BACK_CHECK_RUNNING", "上一次回访核实还没有办结，办结或取消以后才能再约定一次。");
        }
        var act = new Act(user.displayName(), at);
        var check = new BackCheck(write.rule(survey, act.today()), Seed.next(), act);
        checks.persistAndFlush(check);
        return BackCheckView.of(check, List.of());
    }

    @Transactional
    BackCheckView cancel(UUID surveyId, UUID id, String reason) {
        var check = checks.lock(surveyId, id);
        check.cancel(reason, act());
        checks.flush();
        return BackCheckView.of(check, List.of());
    }

    /** Drawing again changes nothing: the draw there is is answered. */
    @Transactional
    BackCheckView draw(UUID surveyId, UUID id) {
        var check = checks.lock(surveyId, id);
        if (!check.isDrawn()) {
            check.requireDrawable(time.today());
            drawing.draw(check, act());
            checks.flush();
        }
        return BackCheckView.of(check, units.counts(check));
    }

    @Transactional
    BackCheckView close(UUID surveyId, UUID id) {
        var check = checks.lock(surveyId, id);
        check.requireOpen();
        check.close(units.counts(check).stream().mapToLong(StratumCount::open).sum(), act());
        checks.flush();
        return BackCheckView.of(check, units.counts(check));
    }

    /** The check is held, so that none is closed while an outcome changes. */
    @Transactional
    BackCheckUnitView judge(UUID surveyId, UUID id, UUID unitId, IfMatch ifMatch, SetBackCheckOutcome found) {
        user.requireSelfOrOfficer(found.checkedByMemberId());
        var check = checks.lock(surveyId, id);
        var unit = units.require(id, unitId);
        check.requireOpen();
        members.named(found.checkedByMemberId(), "checkedByMemberId");
        requireStranger(found.checkedByMemberId(), unitId);
        unit.judge(ifMatch, found, time.now());
        units.flush();
        if (found.verdict() == Verdict.NOT_CONFIRMED) {
            findings.refuted(unitId, found.note(), unit.checkedAt());
        } else {
            findings.notRefuted(unitId);
        }
        return unitViews.of(check, unit);
    }

    private void requireStranger(UUID memberId, UUID unitId) {
        if (surveyUnits.knownTo(memberId, List.of(unitId)).contains(unitId)) {
            throw new RuleViolation("OWN_UNIT", "这一户是这名党员去过的，或由他所在的两人组负责，请换一名党员核实。");
        }
    }

    private Act act() {
        return new Act(user.displayName(), time.now());
    }
}
