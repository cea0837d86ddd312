package org.sanbuzou.faults;

import java.util.List;
import java.util.TreeMap;

/** The figures of one run as a table. */
record Report(Storm storm, List<Double> recoveries, Verdict verdict) {
    /**
     * @param acknowledged while the storm lasted
     * @param found committed, but without a receipt when the storm ended; found by their ids afterwards
     * @param made sent for the first time with success after the storm
     */
    record Verdict(int kept, int acknowledged, int found, int made) {}

    void print() {
        System.out.println("\n| what | count |\n|---|---|");
        row("kept on the phones", verdict.kept());
        row("acknowledged in the storm", verdict.acknowledged());
        row("committed but not acknowledged, found by id after it", verdict.found());
        row("made after it", verdict.made());
        var counted = new TreeMap<>(storm.counted());
        counted.putIfAbsent("receipts with 200", 0L);
        counted.forEach(this::row);
        row("wrong answers and refusals", storm.wrong().size());
        System.out.printf(
                "| from a strike to receipts again, s: median, longest | %.1f, %.1f |%n",
                recoveries.get(recoveries.size() / 2), recoveries.get(recoveries.size() - 1));
    }

    private void row(String what, long count) {
        System.out.printf("| %s | %,d |%n", what, count);
    }
}
