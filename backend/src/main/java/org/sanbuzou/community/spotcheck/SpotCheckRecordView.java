package org.sanbuzou.community.spotcheck;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbuzou.community.DescribedService;
import org.sanbuzou.shared.draw.Act;
import org.sanbuzou.shared.sampling.Verdict;
import org.sanbuzou.shared.web.Versioned;

/** A record of the frame. {@code service} and {@code outcome} are for officers and for the member whose record it is. */
record SpotCheckRecordView(
        UUID id,
        LocalDate date,
        String stratum,
        String probability,
        boolean drawn,
        DescribedService service,
        Outcome outcome,
        int version)
        implements Versioned {
    record Outcome(Verdict verdict, String note, Act checked) {}

    /** @param service null where the reader may not see it */
    static SpotCheckRecordView of(SpotCheckRecord record, String probability, DescribedService service) {
        boolean told = service != null && record.verdict() != null;
        return new SpotCheckRecordView(
                record.id(),
                record.startedOn(),
                record.stratum(),
                probability,
                record.isDrawn(),
                service,
                told ? new Outcome(record.verdict(), record.note(), record.check()) : null,
                record.version());
    }
}
