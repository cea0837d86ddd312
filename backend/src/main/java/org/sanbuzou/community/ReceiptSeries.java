package org.sanbuzou.community;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.sanbuzou.shared.persistence.BranchOwned;
import org.sanbuzou.shared.persistence.Unaudited;

/** How far the branch has counted its receipts of one year; the number itself is seen in the registration. */
@Entity
@Unaudited
class ReceiptSeries extends BranchOwned {
    private int seriesYear;
    private int lastNumber;

    protected ReceiptSeries() {}

    ReceiptSeries(UUID branchId, int year) {
        super(branchId);
        this.seriesYear = year;
    }

    /** Such as 2026-0007; gets longer after 9999. */
    String next() {
        lastNumber++;
        return "%d-%04d".formatted(seriesYear, lastNumber);
    }
}
