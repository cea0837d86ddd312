package org.sanbuzou.shared.sampling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;

/**
 * Draws from every stratum the records with the smallest keys, equal ones by id: a simple random sample without replacement in
 * each, independent of the order in which records come (sampling by permanent random numbers, Ohlsson 1995). Only the sample is
 * held in memory, not the frame.
 */
public final class Selection {
    private record Keyed(String key, UUID id) {}

    /** The largest first, which is the one that leaves. By text, as {@link UUID#compareTo} is signed. */
    private static final Comparator<Keyed> LARGEST_FIRST = Comparator.comparing(Keyed::key)
            .thenComparing(keyed -> keyed.id().toString())
            .reversed();

    private final Seed seed;
    private final Map<String, Integer> wanted;
    private final Map<String, PriorityQueue<Keyed>> drawn = new HashMap<>();

    /** @param wanted records to draw by stratum, as {@link Allocation} found */
    public Selection(Seed seed, Map<String, Integer> wanted) {
        this.seed = seed;
        this.wanted = Map.copyOf(wanted);
    }

    /** Each record of the frame once. */
    public void offer(String stratum, UUID recordId) {
        var best = drawn.computeIfAbsent(stratum, unused -> new PriorityQueue<>(LARGEST_FIRST));
        best.add(new Keyed(seed.key(recordId), recordId));
        if (best.size() > wanted.get(stratum)) {
            best.remove();
        }
    }

    public Set<UUID> drawn() {
        var ids = new HashSet<UUID>();
        drawn.values().forEach(best -> best.forEach(keyed -> ids.add(keyed.id())));
        return ids;
    }
}
