package org.sanbuzou.faults;

import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** What all threads share while it lasts: how many records may be kept yet, and what happened. */
final class Storm {
    private final AtomicInteger released = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    /** Lets the phones keep records up to this many in all. */
    void release(int records) {
        released.set(records);
    }

    /** @return whether one more record may be kept; it counts as kept */
    boolean mayKeep() {
        int before = kept.getAndUpdate(count -> count < released.get() ? count + 1 : count);
        return before < released.get();
    }

    void notKept() {
        kept.decrementAndGet();
    }

    void acknowledge() {
        acknowledged.incrementAndGet();
    }

    void count(String what) {
        counts.computeIfAbsent(what, unused -> new LongAdder()).increment();
    }

    Map<String, Long> counted() {
        var all = new TreeMap<String, Long>();
        counts.forEach((name, count) -> all.put(name, count.sum()));
        return all;
    }

    /** Something that must not happen, whatever fails. */
    void wrong(String what) {
        wrong.add(what);
    }

    Queue<String> wrong() {
        return wrong;
    }

    int kept() {
        return kept.get();
    }

    int acknowledged() {
        return acknowledged.get();
    }

    boolean isOver() {
        return over;
    }

    void end() {
        over = true;
    }
}
