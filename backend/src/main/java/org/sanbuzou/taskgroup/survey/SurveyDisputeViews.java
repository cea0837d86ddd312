package org.sanbuzou.taskgroup.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.sanbuzou.shared.web.Page;

@ApplicationScoped
class SurveyDisputeViews {
    private final SurveyUnits units;
    private final SurveyBlocks blocks;
    private final SurveyDisputeNotes notes;
    private final SurveyReaders readers;

    SurveyDisputeViews(SurveyUnits units, SurveyBlocks blocks, SurveyDisputeNotes notes, SurveyReaders readers) {
        this.units = units;
        this.blocks = blocks;
        this.notes = notes;
        this.readers = readers;
    }

    /** With all notes. */
    SurveyDisputeView of(SurveyDispute dispute) {
        var unit = units.require(dispute.unitId());
        return SurveyDisputeView.of(dispute, unit.code(), notes.of(dispute.id()), readers.mayRead(unit));
    }

    Page<SurveyDisputeView> of(Page<SurveyDispute> page) {
        if (page.items().isEmpty()) {
            return page.map(this::of);
        }
        var found = units.byId(page.items().stream().map(SurveyDispute::unitId).collect(Collectors.toSet()));
        var places =
                blocks.byId(found.values().stream().map(SurveyUnit::blockId).collect(Collectors.toSet()));
        var own = readers.ownPairs(page.items().get(0).surveyId());
        return page.map(dispute -> {
            var unit = found.get(dispute.unitId());
            var pair = places.get(unit.blockId()).pairId();
            return SurveyDisputeView.of(
                    dispute, unit.code(), List.of(), readers.isOfficerOr(null) || own.contains(pair));
        });
    }
}
