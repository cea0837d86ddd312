package org.sanbuzou.taskgroup.plan;

import org.sanbuzou.shared.Sha256;

/** Equal for equal plans and changes only: what was looked at is taken as it was seen or not at all. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(DatedPlan plan, PlanChange change) {
        var fingerprint = new Sha256();
        plan.plan().steps().forEach(step -> add(fingerprint, step));
        plan.plan().links().forEach(link -> add(fingerprint, link));
        add(fingerprint, plan.startsOn());
        add(fingerprint, plan.today());
        add(fingerprint, plan.line().unknownUntil(plan.finish()));
        add(fingerprint, change);
        return fingerprint.hex();
    }

    private static void add(Sha256 fingerprint, Object part) {
        fingerprint.add(part + "\n");
    }
}
