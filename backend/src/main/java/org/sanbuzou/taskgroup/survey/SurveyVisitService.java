package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.BranchTime;
import org.sanbuzou.shared.PhoneClock;
import org.sanbuzou.shared.security.CurrentUser;
import org.sanbuzou.shared.web.PutAnswer;

@ApplicationScoped
class SurveyVisitService {
    private final Surveys surveys;
    private final SurveyUnits units;
    private final SurveyVisits visits;
    private final SurveyVisitViews views;
    private final VisitFlags flags;
    private final UnitRefresh refresh;
    private final VisitPairs visitPairs;
    private final DisputeOpening disputes;
    private final MemberDirectory members;
    private final CurrentUser user;
    private final BranchTime time;

    SurveyVisitService(
            Surveys surveys,
            SurveyUnits units,
            SurveyVisits visits,
            SurveyVisitViews views,
            VisitFlags flags,
            UnitRefresh refresh,
            VisitPairs visitPairs,
            DisputeOpening disputes,
            MemberDirectory members,
            CurrentUser user,
            BranchTime time) {
        this.surveys = surveys;
        this.units = units;
        this.visits = visits;
        this.views = views;
        this.flags = flags;
        this.refresh = refresh;
        this.visitPairs = visitPairs;
        this.disputes = disputes;
        this.members = members;
        this.user = user;
        this.time = time;
    }

    /** The same again is answered with what is stored; the units concerned are held, so that visits at once come in turn. */
    @Transactional
    PutAnswer<SurveyVisitView> put(UUID surveyId, UUID id, WriteSurveyVisit write) {
        user.requireSelfOrOfficer(write.memberId());
        var survey = surveys.require(surveyId);
        var known = visits.findById(id);
        if (known != null) {
            return same(known, surveyId, write);
        }
        write.require();
        members.named(write.memberId(), "memberId");
        var held = held(survey, write.facts());
        // Whoever was in front of us at the unit may have brought the same visit.
        var meanwhile = visits.findById(id);
        if (meanwhile != null) {
            return same(meanwhile, surveyId, write);
        }
        var original = original(write.facts());
        var visit = keep(survey, id, write, held.get(0));
        if (original != null) {
            original.correctedBy(visit);
        }
        visits.flush();
        held.forEach(refresh::refresh);
        return PutAnswer.created(views.of(visit));
    }

    private PutAnswer<SurveyVisitView> same(SurveyVisit known, UUID surveyId, WriteSurveyVisit write) {
        known.requireSame(surveyId, write.facts());
        return PutAnswer.known(views.of(known));
    }

    /** The unit visited first; behind it the one that the corrected visit named, where that is another. */
    private List<SurveyUnit> held(Survey survey, VisitFacts facts) {
        Set<UUID> ids = new HashSet<>(Set.of(facts.unitId()));
        if (facts.correctsId() != null) {
            ids.add(visits.unitOf(survey.id(), facts.correctsId())
                    .orElseThrow(() -> new BadInput("ORIGINAL_UNKNOWN", "correctsId", "没有找到要更正的那次入户。")));
        }
        var locked = units.lock(ids);
        var unit = locked.get(facts.unitId());
        if (unit == null || !unit.surveyId().equals(survey.id())) {
            throw new BadInput("UNIT_UNKNOWN", "unitId", "这项摸排中没有这一户，请更新本机的户列表。");
        }
        return locked.size() == 1
                ? List.of(unit)
                : List.of(
                        unit,
                        locked.values().stream()
                                .filter(other -> other != unit)
                                .findFirst()
                                .orElseThrow());
    }

    private SurveyVisit original(VisitFacts facts) {
        if (facts.correctsId() == null) {
            return null;
        }
        var original = visits.lock(facts.correctsId());
        user.requireSelfOrOfficer(original.memberId());
        if (!original.memberId().equals(facts.memberId())) {
            throw new BadInput("ORIGINAL_OF_ANOTHER", "correctsId", "只能更正同一名党员的入户记录。");
        }
        original.requireNotCorrected();
        return original;
    }

    private SurveyVisit keep(Survey survey, UUID id, WriteSurveyVisit write, SurveyUnit unit) {
        var facts = write.facts();
        var clock = new PhoneClock(write.clientSentAt(), time.now());
        var fault = flags.fault(facts, clock);
        var pair = visitPairs.of(unit, facts.memberId());
        var found = flags.of(survey, facts, clock, fault, pair.isAssigned());
        var visit = new SurveyVisit(survey, id, facts, pair.id(), clock, fault, found);
        visits.persist(visit);
        disputes.openFor(unit, visit);
        return visit;
    }
}
