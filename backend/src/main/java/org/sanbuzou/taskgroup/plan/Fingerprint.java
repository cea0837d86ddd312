package org.sanbuzou.taskgroup.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Equal for equal plans and changes only: what was looked at is taken as it was seen or not at all. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(DatedPlan plan, PlanChange change) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            plan.plan().steps().forEach(step -> add(digest, step));
            plan.plan().links().forEach(link -> add(digest, link));
            add(digest, plan.startsOn());
            add(digest, plan.today());
            add(digest, plan.line().unknownUntil(plan.finish()));
            add(digest, change);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, Object part) {
        digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}
