package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.sanbuzou.member.MemberDirectory;
import org.sanbuzou.shared.web.Page;

@ApplicationScoped
class SurveyVisitViews {
    private final SurveyUnits units;
    private final SurveyReaders readers;
    private final MemberDirectory members;

    SurveyVisitViews(SurveyUnits units, SurveyReaders readers, MemberDirectory members) {
        this.units = units;
        this.readers = readers;
        this.members = members;
    }

    SurveyVisitView of(SurveyVisit visit) {
        return of(new Page<>(List.of(visit), null)).items().get(0);
    }

    Page<SurveyVisitView> of(Page<SurveyVisit> page) {
        var found = units.byId(page.items().stream().map(SurveyVisit::unitId).collect(Collectors.toSet()));
        var names =
                members.names(page.items().stream().map(SurveyVisit::memberId).collect(Collectors.toSet()));
        var own = page.items().isEmpty()
                ? List.of()
                : readers.ownPairs(page.items().get(0).surveyId());
        return page.map(visit -> SurveyVisitView.of(
                visit,
                found.get(visit.unitId()).code(),
                names.get(visit.memberId()),
                readers.isOfficerOr(visit.memberId()) || own.contains(visit.pairId())));
    }
}
