package org.sanbuzou.community;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/** A number of connections, each with a thread that records one service after the other for a while. */
final class Load implements AutoCloseable {
    private final List<Side.Connection> connections = new ArrayList<>();

    Load(Side side, int count) throws Exception {
        for (int number = 0; number < count; number++) {
            connections.add(side.connect(number));
        }
    }

    /** @return how long each record took, in nanoseconds, ascending */
    long[] run(double seconds) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(connections.size());
        try {
            long end = System.nanoTime() + (long) (seconds * 1e9);
            var work = connections.stream()
                    .map(connection -> (Callable<long[]>) () -> until(end, connection))
                    .toList();
            var all = LongStream.empty();
            for (var one : threads.invokeAll(work)) {
                all = LongStream.concat(all, Arrays.stream(one.get()));
            }
            return all.sorted().toArray();
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] until(long end, Side.Connection connection) throws Exception {
        var times = new long[1024];
        int count = 0;
        for (long now = System.nanoTime(); now < end; count++) {
            connection.record();
            if (count == times.length) {
                times = Arrays.copyOf(times, 2 * count);
            }
            long then = System.nanoTime();
            times[count] = then - now;
            now = then;
        }
        return Arrays.copyOf(times, count);
    }

    @Override
    public void close() throws IOException, SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
