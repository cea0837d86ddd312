package org.sanbuzou.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.AtOnce;

class SharedCommitsTest {
    private static final UUID BRANCH = UUID.randomUUID();

    private final List<List<Integer>> commits = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private SharedCommits<UUID, Integer, String> shared = open(4, 100, Duration.ofSeconds(30));

    @AfterEach
    void close() {
        released.countDown();
        shared.close();
    }

    @Test
    void answersEachWithItsOwn() throws Exception {
        released.countDown();
        var numbers = IntStream.range(0, 50).iterator();
        var answers = AtOnce.run(50, () -> {
            int number;
            synchronized (numbers) {
                number = numbers.next();
            }
            return handedIn(number).get().equals("kept " + number);
        });
        assertThat(answers).hasSize(50).containsOnly(true);
        assertThat(commits).allSatisfy(commit -> assertThat(commit).hasSizeLessThanOrEqualTo(4));
        assertThat(commits.stream().flatMap(List::stream).toList())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 50).boxed().toList());
    }

    @Test
    void gathersWhatComesWhileACommitIsUnderWayInTheOrderItCame() throws Exception {
        var answers = new ArrayList<CompletableFuture<String>>();
        answers.add(handedIn(0));
        begun.await();
        for (int number = 1; number <= 5; number++) {
            answers.add(handedIn(number));
        }
        assertThat(answers).noneMatch(CompletableFuture::isDone);
        released.countDown();
        for (var answer : answers) {
            answer.get();
        }
        assertThat(commits).containsExactly(List.of(0), List.of(1, 2, 3, 4), List.of(5));
    }

    @Test
    void refusesMoreThanMayWait() throws Exception {
        shared = open(4, 2, Duration.ofSeconds(30));
        var first = handedIn(0);
        begun.await();
        var waiting = List.of(handedIn(1), handedIn(2));
        assertThatThrownBy(() -> handedIn(3)).isInstanceOf(SharedCommits.Full.class);
        released.countDown();
        assertThat(first.get()).isEqualTo("kept 0");
        assertThat(waiting.get(1).get()).isEqualTo("kept 2");
        assertThat(handedIn(4).get()).isEqualTo("kept 4");
    }

    @Test
    void keepsNothingOfOneWhoWasTooImpatientToWaitForItsTurn() throws Exception {
        shared = open(4, 100, Duration.ofMillis(1));
        do {
            assertThatThrownBy(() -> handedIn(0).get()).hasCauseInstanceOf(SharedCommits.TooSlow.class);
        } while (begun.getCount() > 0);
        assertThatThrownBy(() -> handedIn(1).get()).hasCauseInstanceOf(SharedCommits.TooSlow.class);
        released.countDown();
        shared.close();
        assertThat(commits).containsExactly(List.of(0));
    }

    @Test
    void tellsAllOfACommitThatItFailedAndGoesOn() throws Exception {
        released.countDown();
        shared = new SharedCommits<>("test", limits(4, 100, Duration.ofSeconds(30)), (branch, items) -> {
            if (items.contains(13)) {
                throw new IllegalStateException("unlucky");
            }
            return items.stream().map(String::valueOf).toList();
        });
        assertThatThrownBy(() -> handedIn(13).get()).cause().hasMessage("unlucky");
        assertThat(handedIn(14).get()).isEqualTo("14");
    }

    @Test
    void servesOneLineWhileAnotherWaits() throws Exception {
        var other = UUID.randomUUID();
        shared = new SharedCommits<>(
                "test",
                limits(4, 100, Duration.ofSeconds(30)),
                (branch, items) -> branch.equals(other) ? List.of("other") : commit(branch, items));
        var slow = handedIn(0);
        begun.await();
        assertThat(shared.share(other, 1).toCompletableFuture().get()).isEqualTo("other");
        assertThat(slow).isNotDone();
    }

    @Test
    void doesWhatWasHandedInBeforeItCloses() throws Exception {
        var answers = new ArrayList<CompletableFuture<String>>();
        answers.add(handedIn(0));
        begun.await();
        for (int number = 1; number <= 9; number++) {
            answers.add(handedIn(number));
        }
        var closing = CompletableFuture.runAsync(shared::close);
        released.countDown();
        closing.get();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).startsWith("kept"));
        assertThat(handedIn(10).get()).isEqualTo("kept 10");
    }

    private CompletableFuture<String> handedIn(int number) {
        return shared.share(BRANCH, number).toCompletableFuture();
    }

    private SharedCommits<UUID, Integer, String> open(int together, int waiting, Duration patience) {
        return new SharedCommits<>("test", limits(together, waiting, patience), this::commit);
    }

    private static SharedCommits.Limits limits(int together, int waiting, Duration patience) {
        return new SharedCommits.Limits(together, waiting, patience, 2);
    }

    private List<String> commit(UUID branch, List<Integer> numbers) {
        begun.countDown();
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        commits.add(numbers);
        return numbers.stream().map(number -> "kept " + number).toList();
    }
}
