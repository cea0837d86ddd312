package org.sanbuzou.shared.persistence;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets callers share a commit. What they hand in waits in a line; one thread at a time takes what has gathered there, has it
 * done together, and only then answers each caller. While one commit is on its way to the disk, the next gathers. No caller's
 * thread waits.
 *
 * @param <L> what tells lines apart; its equality counts
 * @param <T> what is handed in
 * @param <R> the answer to it
 */
public final class SharedCommits<L, T, R> implements AutoCloseable {
    /** Does everything that was handed in, in one transaction, and answers in the same order. */
    @FunctionalInterface
    public interface Work<L, T, R> {
        List<R> doTogether(L line, List<T> items);
    }

    /**
     * How much may gather.
     *
     * @param together most items of one commit
     * @param waiting most items that wait in one line for a commit
     * @param patience how long a caller waits for the answer
     * @param lines how many lines are served at the same moment
     */
    public record Limits(int together, int waiting, Duration patience, int lines) {}

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

    /** A line is there as long as somebody serves it; it is touched only inside the map's atomic methods. */
    private final Map<L, Queue<Turn<T, R>>> lines = new ConcurrentHashMap<>();

    private final Limits limits;
    private final Work<L, T, R> work;
    private final ThreadPoolExecutor servants;

    public SharedCommits(String name, Limits limits, Work<L, T, R> work) {
        this.limits = limits;
        this.work = work;
        this.servants = new ThreadPoolExecutor(
                limits.lines(),
                limits.lines(),
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> new Thread(task, name),
                // What is handed in after the end is not dropped either.
                (task, pool) -> new Thread(task, name).start());
        servants.allowCoreThreadTimeOut(true);
    }

    /**
     * The answer comes after the commit; {@link TooSlow} instead of it when that took too long.
     *
     * @throws Full when the line is too long
     */
    public CompletionStage<R> share(L line, T item) {
        var turn = new Turn<T, R>(item);
        if (joinsNewLine(line, turn)) {
            servants.execute(() -> serve(line));
        }
        return turn.answer
                .orTimeout(limits.patience().toMillis(), TimeUnit.MILLISECONDS)
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(explained(failure, line, turn)));
    }

    private Throwable explained(Throwable failure, L line, Turn<T, R> turn) {
        if (failure instanceof TimeoutException) {
            leave(line, turn);
            return new TooSlow();
        }
        return failure;
    }

    private boolean joinsNewLine(L line, Turn<T, R> turn) {
        var isNew = new AtomicBoolean();
        lines.compute(line, (id, known) -> {
            isNew.set(known == null);
            var turns = known == null ? new ArrayDeque<Turn<T, R>>() : known;
            if (turns.size() >= limits.waiting()) {
                throw new Full();
            }
            turns.add(turn);
            return turns;
        });
        return isNew.get();
    }

    private void leave(L line, Turn<T, R> turn) {
        lines.computeIfPresent(line, (id, turns) -> {
            turns.remove(turn);
            return turns;
        });
    }

    /** One commit, then the next line has its turn before this one goes on. */
    private void serve(L line) {
        try {
            settle(line, taken(line));
        } finally {
            if (lines.computeIfPresent(line, (id, turns) -> turns.isEmpty() ? null : turns) != null) {
                servants.execute(() -> serve(line));
            }
        }
    }

    private List<Turn<T, R>> taken(L line) {
        var taken = new ArrayList<Turn<T, R>>();
        lines.computeIfPresent(line, (id, turns) -> {
            while (taken.size() < limits.together() && !turns.isEmpty()) {
                taken.add(turns.remove());
            }
            return turns;
        });
        return taken;
    }

    private void settle(L line, List<Turn<T, R>> turns) {
        if (turns.isEmpty()) {
            return;
        }
        try {
            var answers =
                    work.doTogether(line, turns.stream().map(turn -> turn.item).toList());
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
