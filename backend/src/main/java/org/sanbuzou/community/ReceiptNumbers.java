package org.sanbuzou.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import java.util.function.Predicate;
import org.sanbuzou.shared.persistence.BranchRepository;

/** Numbers for receipts of registrations for which the community gave none. */
@ApplicationScoped
class ReceiptNumbers extends BranchRepository<ReceiptSeries> {
    ReceiptNumbers() {
        super("回执编号");
    }

    /**
     * A number no other receipt of the branch bears. Whoever takes one holds the series until the transaction ends, so that two
     * never get the same.
     *
     * @param taken whether a number is on a receipt already
     */
    String next(UUID branchId, int year, Predicate<String> taken) {
        var series = find("seriesYear", year)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseGet(() -> begin(branchId, year));
        var number = series.next();
        while (taken.test(number)) {
            number = series.next();
        }
        return number;
    }

    /** Of two that begin the same year one fails on the unique key, is tried again and finds it. */
    private ReceiptSeries begin(UUID branchId, int year) {
        var series = new ReceiptSeries(branchId, year);
        persistAndFlush(series);
        return series;
    }
}
