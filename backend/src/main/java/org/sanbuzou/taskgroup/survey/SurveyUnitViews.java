package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.sanbuzou.shared.web.Page;

@ApplicationScoped
class SurveyUnitViews {
    private final SurveyMap map;
    private final SurveyDisputes disputes;
    private final SurveyReaders readers;

    SurveyUnitViews(SurveyMap map, SurveyDisputes disputes, SurveyReaders readers) {
        this.map = map;
        this.disputes = disputes;
        this.readers = readers;
    }

    SurveyUnitView of(SurveyUnit unit) {
        return of(new Page<>(List.of(unit), null)).items().get(0);
    }

    Page<SurveyUnitView> of(Page<SurveyUnit> page) {
        var places = map.of(page.items().stream().map(SurveyUnit::blockId).collect(Collectors.toSet()));
        var open = disputes.openByUnit(page.items().stream().map(SurveyUnit::id).toList());
        return page.map(unit -> SurveyUnitView.of(
                unit, places, open.get(unit.id()), unit.refutation() != null && readers.mayRead(unit)));
    }
}
