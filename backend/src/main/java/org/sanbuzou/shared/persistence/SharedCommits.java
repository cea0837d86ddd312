package org.sanbuzou.shared.persistence;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets callers share a commit. What they hand in waits in the line of its branch; one thread at a time takes what has gathered
 * there, has it done together, and only then answers each caller. While one commit is on its way to the disk, the next gathers.
 *
 * @param <T> what is handed in
 * @param <R> the answer to it
 */
public final class SharedCommits<T, R> implements AutoCloseable {
    /** Does everything that was handed in, in one transaction, and answers in the same order. */
    @FunctionalInterface
    public interface Work<T, R> {
        List<R> doTogether(UUID branchId, List<T> items);
    }

    /**
     * How much may gather.
     *
     * @param together most items of one commit
     * @param waiting most items that wait in one branch for a commit
     * @param patience how long a caller waits for the answer
     * @param branches how many branches are served at the same moment
     */
    public record Limits(int together, int waiting, Duration patience, int branches) {}

    /** Nothing was handed in: too much waits already. */
    public static final class Full extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** No answer in time. What was handed in may still be done. */
    public static final class TooSlow extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Turn<T, R> {
        private final T item;
        private final CompletableFuture<R> answer = new CompletableFuture<>();

        Turn(T item) {
            this.item = item;
        }
    }

    private static final int IDLE_SECONDS = 30;
    private static final int CLOSING_SECONDS = 30;

    /** A branch has a line as long as somebody serves it; a line is touched only inside the map's atomic methods. */
    private final Map<UUID, Queue<Turn<T, R>>> lines = new ConcurrentHashMap<>();

    private final Limits limits;
    private final Work<T, R> work;
    private final ThreadPoolExecutor servants;

    public SharedCommits(String name, Limits limits, Work<T, R> work) {
        this.limits = limits;
        this.work = work;
        this.servants = new ThreadPoolExecutor(
                limits.branches(),
                limits.branches(),
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> new Thread(task, name),
                // After the end, whoever comes serves the line himself: nothing that was handed in is dropped.
                (task, pool) -> task.run());
        servants.allowCoreThreadTimeOut(true);
    }

    /**
     * Returns after the commit.
     *
     * @throws Full when the line is too long
     * @throws TooSlow when the answer did not come in time
     */
    public R share(UUID branchId, T item) {
        var turn = new Turn<T, R>(item);
        if (joinsNewLine(branchId, turn)) {
            servants.execute(() -> serve(branchId));
        }
        try {
            return turn.answer.get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            leave(branchId, turn);
            throw new TooSlow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooSlow();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private boolean joinsNewLine(UUID branchId, Turn<T, R> turn) {
        var isNew = new AtomicBoolean();
        lines.compute(branchId, (id, known) -> {
            isNew.set(known == null);
            var line = known == null ? new ArrayDeque<Turn<T, R>>() : known;
            if (line.size() >= limits.waiting()) {
                throw new Full();
            }
            line.add(turn);
            return line;
        });
        return isNew.get();
    }

    private void leave(UUID branchId, Turn<T, R> turn) {
        lines.computeIfPresent(branchId, (id, line) -> {
            line.remove(turn);
            return line;
        });
    }

    /** One commit, then the next branch has its turn before this one goes on. */
    private void serve(UUID branchId) {
        try {
            settle(branchId, taken(branchId));
        } finally {
            if (lines.computeIfPresent(branchId, (id, line) -> line.isEmpty() ? null : line) != null) {
                servants.execute(() -> serve(branchId));
            }
        }
    }

    private List<Turn<T, R>> taken(UUID branchId) {
        var turns = new ArrayList<Turn<T, R>>();
        lines.computeIfPresent(branchId, (id, line) -> {
            while (turns.size() < limits.together() && !line.isEmpty()) {
                turns.add(line.remove());
            }
            return line;
        });
        return turns;
    }

    private void settle(UUID branchId, List<Turn<T, R>> turns) {
        if (turns.isEmpty()) {
            return;
        }
        try {
            var answers = work.doTogether(
                    branchId, turns.stream().map(turn -> turn.item).toList());
            for (int i = 0; i < turns.size(); i++) {
                turns.get(i).answer.complete(answers.get(i));
            }
        } catch (Throwable e) {
            turns.forEach(turn -> turn.answer.completeExceptionally(e));
        }
    }

    /** Waits until everything that was handed in is done. */
    @Override
    public void close() {
        servants.shutdown();
        try {
            servants.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
