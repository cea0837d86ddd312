package org.sanbuzou.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

/** A keyed POST takes effect once, however often and however much at once it is sent. */
@QuarkusTest
class RepeatableWritesTest {
    private TestBranch branch;

    @BeforeEach
    void open() {
        branch = TestBranch.open("r");
    }

    @Test
    void answersTheSameRequestWithTheStoredAnswer() {
        String id = post("key-00001", "甲")
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue())
                .extract()
                .path("id");
        post("key-00001", "甲")
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("ETag", "\"0\"")
                .body("id", is(id));
        groups().body("items", hasSize(1));
    }

    @Test
    void refusesAnotherRequestWithTheSameKey() {
        post("key-00001", "甲").statusCode(201);
        post("key-00001", "乙").statusCode(422).body("code", is("IDEMPOTENCY_KEY_REUSED"));
        groups().body("items", hasSize(1));
    }

    @Test
    void keepsNoAnswerOfARefusedRequest() {
        post("key-00001", "甲").statusCode(201);
        post("key-00002", "甲").statusCode(409);
        String id = groups().extract().path("items[0].id");
        branch.officer()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "乙"))
                .put(branch.path("/party-groups/" + id))
                .then()
                .statusCode(200);
        post("key-00002", "甲").statusCode(201);
    }

    @Test
    void takesEffectOnceWhenSentFiftyTimesAtOnce() throws InterruptedException, ExecutionException {
        branch.officer();
        var threads = Executors.newFixedThreadPool(25);
        try {
            Callable<Integer> send = () -> post("key-00001", "甲").extract().statusCode();
            var answers =
                    threads.invokeAll(IntStream.range(0, 50).mapToObj(i -> send).toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(201);
            }
        } finally {
            threads.shutdown();
        }
        groups().body("items", hasSize(1));
    }

    @Test
    void refusesAKeyThatIsNoKey() {
        post("short", "甲").statusCode(422).body("code", is("IDEMPOTENCY_KEY_INVALID"));
    }

    private ValidatableResponse post(String key, String name) {
        return branch.officer()
                .header("Idempotency-Key", key)
                .body(Map.of("name", name))
                .post(branch.path("/party-groups"))
                .then();
    }

    private ValidatableResponse groups() {
        return branch.officer().get(branch.path("/party-groups")).then().statusCode(200);
    }
}
