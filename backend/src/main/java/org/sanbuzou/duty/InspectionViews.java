package org.sanbuzou.duty;

import jakarta.enterprise.context.ApplicationScoped;
import org.sanbuzou.branch.AgreedRules;
import org.sanbuzou.branch.Rule;

/** Puts the photos and the agreed sample beside an inspection. */
@ApplicationScoped
class InspectionViews {
    private final Inspections inspections;
    private final DutyPhotos photos;
    private final AgreedRules rules;

    InspectionViews(Inspections inspections, DutyPhotos photos, AgreedRules rules) {
        this.inspections = inspections;
        this.photos = photos;
        this.rules = rules;
    }

    InspectionView of(Duty duty) {
        int sampleMinimum = rules.number(Rule.SAMPLE_MINIMUM, duty.date());
        var taken = photos.of(duty).stream().map(DutyPhotoView::of).toList();
        return inspections
                .findByIdOptional(duty.id())
                .map(inspection -> InspectionView.of(inspection, sampleMinimum, taken))
                .orElseGet(() -> InspectionView.none(duty.id(), sampleMinimum, taken));
    }
}
