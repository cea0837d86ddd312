package org.sanbuzou.community;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What an officer should look at in a new record, found when it arrives. */
final class ServiceFlags {
    /** How far a service may lie outside the hours of what it was for. No official text; our own choice. */
    static final Duration AROUND_WINDOW = Duration.ofHours(1);

    /**
     * What the branch has agreed on.
     *
     * @param clock how far a phone's clock may be off
     * @param late how long after the service a record may come
     */
    record Limits(Duration clock, Duration late) {}

    private ServiceFlags() {}

    /**
     * @param span with the fault of the clock taken out
     * @param isClockOff what {@link org.sanbuzou.shared.PhoneClock} found
     * @param others live records, in any order
     * @param windows one list for each thing the service was for; an empty one is open at any time
     */
    static Set<ServiceFlag> of(
            ServiceSpan span,
            boolean isClockOff,
            Instant receivedAt,
            Limits limits,
            Collection<ServiceSpan> others,
            Collection<List<TimeWindow>> windows) {
        var flags = EnumSet.noneOf(ServiceFlag.class);
        set(flags, ServiceFlag.CLOCK_OFF, isClockOff);
        set(flags, ServiceFlag.LATE, receivedAt.isAfter(span.until().plus(limits.late())));
        set(flags, ServiceFlag.OVERLAPS, others.stream().anyMatch(span::overlaps));
        set(flags, ServiceFlag.LOOKS_DUPLICATE, others.stream().anyMatch(span::looksLike));
        set(flags, ServiceFlag.OUTSIDE_WINDOW, windows.stream().anyMatch(hours -> isOutside(span.from(), hours)));
        return flags;
    }

    private static void set(Set<ServiceFlag> flags, ServiceFlag flag, boolean applies) {
        if (applies) {
            flags.add(flag);
        }
    }

    private static boolean isOutside(Instant start, List<TimeWindow> hours) {
        return !hours.isEmpty() && hours.stream().noneMatch(window -> isAround(start, window));
    }

    private static boolean isAround(Instant start, TimeWindow window) {
        return !start.isBefore(window.from().minus(AROUND_WINDOW))
                && start.isBefore(window.to().plus(AROUND_WINDOW));
    }
}
