package org.sanbuzou.identity;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.sanbuzou.shared.web.StopRequest;

/** Slows down guessing, by address and by name, on this node. The lasting lock is the account's own. */
@ApplicationScoped
class LoginThrottle {
    private static final int REMEMBERED = 10_000;
    private static final int TRIES_OF_AN_ADDRESS = 120;
    private static final int TRIES_OF_A_NAME = 20;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    /** An office full of people shares one address, so that it may try more often than one name. */
    void admit(String address, String username) {
        admit("address " + address, TRIES_OF_AN_ADDRESS);
        admit("name " + username, TRIES_OF_A_NAME);
    }

    private void admit(String key, int triesPerMinute) {
        var probe =
                buckets.computeIfAbsent(key, unused -> fresh(triesPerMinute)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            throw new StopRequest(
                    429, "TOO_MANY_TRIES", "尝试次数过多，请 " + seconds + " 秒后再试。", Map.of("Retry-After", seconds));
        }
    }

    private static Bucket fresh(int triesPerMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(triesPerMinute).refillGreedy(triesPerMinute, Duration.ofMinutes(1)))
                .build();
    }
}
