package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.shared.security.CurrentUser;

/** The unit is held first by all of these, so that it has one open dispute at most. */
@ApplicationScoped
class SurveyDisputeService {
    private final Surveys surveys;
    private final SurveyUnits units;
    private final SurveyDisputes disputes;
    private final SurveyDisputeNotes notes;
    private final SurveyDisputeViews views;
    private final SurveyReaders readers;
    private final UnitRefresh refresh;
    private final CurrentUser user;
    private final BranchTime time;

    SurveyDisputeService(
            Surveys surveys,
            SurveyUnits units,
            SurveyDisputes disputes,
            SurveyDisputeNotes notes,
            SurveyDisputeViews views,
            SurveyReaders readers,
            UnitRefresh refresh,
            CurrentUser user,
            BranchTime time) {
        this.surveys = surveys;
        this.units = units;
        this.disputes = disputes;
        this.notes = notes;
        this.views = views;
        this.readers = readers;
        this.refresh = refresh;
        this.user = user;
        this.time = time;
    }

    @Transactional
    SurveyDisputeView open(UUID surveyId, OpenSurveyDispute open) {
        surveys.require(surveyId);
        open.requireReason();
        var unit = units.lock(Set.of(open.unitId())).get(open.unitId());
        if (unit == null || !unit.surveyId().equals(surveyId)) {
            throw new BadInput("UNIT_UNKNOWN", "unitId", "这项摸排中没有这一户，请刷新后重新选择。");
        }
        readers.requireMayWrite(unit);
        if (disputes.openOf(unit.id()).isPresent()) {
            throw new RuleViolation("DISPUTE_OPEN", "这一户已有一项争议在办，请在那一项里补记。");
        }
        var dispute = new SurveyDispute(unit, null, open.reason(), open.description(), user.displayName(), time.now());
        disputes.persistAndFlush(dispute);
        refresh.refresh(unit);
        return views.of(dispute);
    }

    @Transactional
    SurveyDisputeView note(UUID surveyId, UUID id, AddSurveyDisputeNote add) {
        var dispute = held(surveyId, id);
        readers.requireMayWrite(units.require(dispute.unitId()));
        dispute.requireOpen();
        notes.persistAndFlush(new SurveyDisputeNote(dispute, add.text(), user.displayName(), time.now()));
        return views.of(dispute);
    }

    /** The unit is due for a visit from the next day on, where the dispute is what kept it. */
    @Transactional
    SurveyDisputeView resolve(UUID surveyId, UUID id, ResolveSurveyDispute resolve) {
        var dispute = held(surveyId, id);
        dispute.resolve(resolve, user.displayName(), time.now());
        disputes.flush();
        refresh.refresh(units.require(dispute.unitId()));
        return views.of(dispute);
    }

    private SurveyDispute held(UUID surveyId, UUID id) {
        var unitId = disputes.unitOf(surveyId, id);
        units.lock(Set.of(unitId));
        return disputes.lock(surveyId, id);
    }
}
