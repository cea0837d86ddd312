package org.sanbuzou.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** The same act many times at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** The results, in no order; every thread waits until all are there. */
    public static <T> List<T> run(int times, Callable<T> act) throws Exception {
        var together = new CyclicBarrier(times);
        var threads = Executors.newFixedThreadPool(times);
        try {
            Callable<T> started = () -> {
                together.await();
                return act.call();
            };
            var results = new ArrayList<T>();
            for (var result : threads.invokeAll(Collections.nCopies(times, started))) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
