package org.sanbuzou.taskgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class DependencyResourceTest {
    private TestBranch branch;
    private TestGroup group;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        group = TestGroup.open(branch);
    }

    @Test
    void keepsDependenciesWithTheirEvidence() {
        String a = group.task("A", 3);
        String b = group.task("B", 3);
        String id = branch.officer()
                .body(Map.of("predecessorId", a, "successorId", b, "kind", "SOFT", "evidence", "习惯上等原件"))
                .post(group.path("/dependencies"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        branch.officer()
                .get(group.path("/dependencies"))
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].evidence", is("习惯上等原件"));
        branch.officer().delete(group.path("/dependencies/" + id)).then().statusCode(204);
        branch.officer().delete(group.path("/dependencies/" + id)).then().statusCode(404);
    }

    @Test
    void refusesTheSameDependencyTwice() {
        String a = group.task("A", 3);
        String b = group.task("B", 3);
        group.link(a, b, "HARD").statusCode(201);
        group.link(a, b, "SOFT").statusCode(409).body("code", is("DEPENDENCY_EXISTS"));
    }

    @Test
    void namesTheCycleItRefuses() {
        String a = group.task("A1", 3);
        group.link(a, a, "HARD").statusCode(409).body("code", is("CYCLE")).body("detail", containsString("A1 → A1"));
        String b = group.task("A2", 3);
        group.link(a, b, "HARD").statusCode(201);
        group.link(b, a, "HARD").statusCode(409).body("detail", containsString("A1 → A2 → A1"));
    }

    @Test
    void namesACycleOfFive() {
        var tasks = Stream.of("A1", "A2", "A3", "A4", "A5")
                .map(code -> group.task(code, 1))
                .toList();
        for (int i = 1; i < 5; i++) {
            group.link(tasks.get(i - 1), tasks.get(i), "SOFT").statusCode(201);
        }
        group.link(tasks.get(4), tasks.get(0), "SOFT")
                .statusCode(409)
                .body("code", is("CYCLE"))
                .body("detail", containsString("A1 → A2 → A3 → A4 → A5 → A1"));
    }

    @Test
    void refusesATaskOfAnotherGroup() {
        String a = group.task("A", 3);
        String foreign = TestGroup.open(branch).task("B", 3);
        group.link(a, foreign, "HARD")
                .statusCode(422)
                .body("code", is("TASK_UNKNOWN"))
                .body("violations[0].field", is("successorId"));
        group.link(UUID.randomUUID().toString(), a, "HARD")
                .statusCode(422)
                .body("violations[0].field", is("predecessorId"));
    }

    /** Each pair of requests alone is fine; together they would close a circle. */
    @Test
    void letsNoTwoAtOnceCloseACycle() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 8; round++) {
                String a = group.task("A" + round, 1);
                String b = group.task("B" + round, 1);
                var start = new CyclicBarrier(2);
                var answers = pool.invokeAll(List.of(linking(start, a, b), linking(start, b, a)));
                assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private Callable<Integer> linking(CyclicBarrier start, String from, String to) {
        return () -> {
            start.await();
            return group.link(from, to, "HARD").extract().statusCode();
        };
    }
}
