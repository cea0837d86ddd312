package org.sanbuzou.duty;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbuzou.shared.web.Versioned;

/** @param correctRate null where too few throws were looked at */
record InspectionView(
        UUID dutyId,
        List<BinCheck> bins,
        Integer sampled,
        Integer correct,
        String correctRate,
        int sampleMinimum,
        String note,
        String inspectedBy,
        Instant inspectedAt,
        List<DutyPhotoView> photos,
        int version)
        implements Versioned {
    /** Before anybody has inspected, with the version to start from. */
    static InspectionView none(UUID dutyId, int sampleMinimum, List<DutyPhotoView> photos) {
        return new InspectionView(dutyId, List.of(), null, null, null, sampleMinimum, null, null, null, photos, 0);
    }

    static InspectionView of(Inspection inspection, int sampleMinimum, List<DutyPhotoView> photos) {
        return new InspectionView(
                inspection.id(),
                inspection.bins(),
                inspection.sampled(),
                inspection.correct(),
                CorrectRate.of(inspection.sampled(), inspection.correct(), sampleMinimum),
                sampleMinimum,
                inspection.note(),
                inspection.inspectedBy(),
                inspection.inspectedAt(),
                photos,
                inspection.version());
    }
}
