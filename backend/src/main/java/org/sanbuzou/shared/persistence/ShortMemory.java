package org.sanbuzou.shared.persistence;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Remembers for {@link #KEPT} what was read of a branch, for what is asked thousands of times a minute. Whoever changes it calls
 * {@link #forget} after the commit, so that it is noticed at once on the node where it happens; others notice when the time is
 * over. What was not found is not remembered.
 */
public final class ShortMemory<K, V> {
    public static final Duration KEPT = Duration.ofSeconds(4);

    private record Place<K>(UUID branchId, K key) {}

    private record Remembered<V>(V value, long since) {
        boolean isFresh() {
            return System.nanoTime() - since < KEPT.toNanos();
        }
    }

    private final Map<Place<K>, Remembered<V>> remembered;
    private long changes;

    /** @param most what is remembered at the same moment; the oldest goes first */
    public ShortMemory(int most) {
        // What is used often is soon read again.
        remembered = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Place<K>, Remembered<V>> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized Optional<V> find(UUID branchId, K key) {
        return Optional.ofNullable(remembered.get(new Place<>(branchId, key)))
                .filter(Remembered::isFresh)
                .map(Remembered::value);
    }

    /** Reads what is not remembered; {@code read} is not called for nothing, and may leave out what there is not. */
    public Map<K, V> get(UUID branchId, Collection<K> keys, Function<Set<K>, Map<K, V>> read) {
        long since = System.nanoTime();
        long seen = changes();
        var found = new HashMap<K, V>();
        var missing = new HashSet<K>();
        for (var key : keys) {
            find(branchId, key).ifPresentOrElse(value -> found.put(key, value), () -> missing.add(key));
        }
        if (!missing.isEmpty()) {
            var fresh = read.apply(missing);
            fresh.forEach((key, value) -> keep(new Place<>(branchId, key), new Remembered<>(value, since), seen));
            found.putAll(fresh);
        }
        return found;
    }

    private synchronized long changes() {
        return changes;
    }

    /** What was read before a change may be out of date by now. */
    private synchronized void keep(Place<K> place, Remembered<V> value, long seen) {
        if (seen == changes) {
            remembered.remove(place);
            remembered.put(place, value);
        }
    }

    public synchronized void forget(UUID branchId) {
        changes++;
        remembered.keySet().removeIf(place -> place.branchId().equals(branchId));
    }
}
