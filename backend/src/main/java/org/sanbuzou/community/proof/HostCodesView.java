package org.sanbuzou.community.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The codes of the next minutes in one answer, so that a host with a weak network can go on showing them. */
record HostCodesView(Instant now, long scans, List<ShownCode> codes) {
    static final Duration AHEAD = Duration.ofMinutes(10);

    /** Shown from, included, until, excluded. */
    record ShownCode(Instant from, Instant until, String code, String typed) {}

    static HostCodesView of(HostSession session, Instant now, long scans) {
        return new HostCodesView(
                now,
                scans,
                session.stepsAhead(now, AHEAD).stream()
                        .map(step -> new ShownCode(
                                RotatingCode.startOf(step),
                                RotatingCode.startOf(step + 1),
                                session.code(step).text(),
                                session.typed(step)))
                        .toList());
    }
}
