package org.sanbuzou.shared.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Lets each key pass so many times a minute, on this node; the keys used longest ago are forgotten. */
public final class Throttle {
    private static final int REMEMBERED = 10_000;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    /** @throws StopRequest 429 with {@code Retry-After} when the key has used up its minute */
    public void admit(String key, int perMinute) {
        var probe = buckets.computeIfAbsent(key, unused -> fresh(perMinute)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            throw new StopRequest(
                    429, "TOO_MANY_TRIES", "尝试次数过多，请 " + seconds + " 秒后再试。", Map.of("Retry-After", seconds));
        }
    }

    private static Bucket fresh(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
