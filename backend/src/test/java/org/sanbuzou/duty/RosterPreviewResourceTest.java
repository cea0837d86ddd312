package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class RosterPreviewResourceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Integer>> LOADS = new TypeReference<>() {};
    private TestBranch branch;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"equal-22", "two-seats-30-gaps", "proportional-22", "catch-up-14"})
    void findsTheKnownOptimum(String name) throws IOException {
        var problem = file(name);
        var expected = problem.remove("expected");
        var answer = preview(problem)
                .statusCode(200)
                .body("slots", is(expected.get("slots").asInt()))
                .body("uncovered", is(expected.get("uncovered").asInt()))
                .body("objective", is(expected.get("objective").asText()))
                .body("lowerBound", is(expected.get("objective").asText()))
                .body("gap", is("0"))
                .body("certificate.prices", hasSize(problem.get("members").size()))
                .extract();
        assertThat(totals(problem, answer.<List<Integer>>path("loads")))
                .isEqualTo(totals(problem, JSON.convertValue(expected.get("loads"), LOADS)));
        assertThat(answer.<List<Object>>path("assignments"))
                .hasSize(expected.get("slots").asInt());
        assertThat(answer.<List<Object>>path("assignments.findAll { it.memberId == null }"))
                .hasSize(expected.get("uncovered").asInt());
    }

    /** What the optimum fixes: equals may trade places, and with CATCH_UP earlier duties count too. */
    private static List<Integer> totals(JsonNode problem, List<Integer> loads) {
        boolean catchUp = problem.get("policy").asText().equals("CATCH_UP");
        return IntStream.range(0, loads.size())
                .mapToObj(i -> loads.get(i)
                        + (catchUp
                                ? problem.at("/members/" + i + "/priorDuties").asInt()
                                : 0))
                .sorted()
                .toList();
    }

    @Test
    void refusesAPeriodThatCannotBePlanned() {
        preview(problem("2026-03-02", "2026-03-01", "m1")).statusCode(422).body("code", is("PERIOD_REVERSED"));
        preview(problem("2025-01-01", "2026-02-05", "m1")).statusCode(422).body("code", is("PERIOD_TOO_LONG"));
        preview(problem("0001-01-01", "0001-01-02", "m1")).statusCode(422).body("code", is("PERIOD_OUT_OF_RANGE"));
        preview(problem("2026-02-30", "2026-03-01", "m1")).statusCode(400);
    }

    @Test
    void refusesTheSamePersonTwice() {
        preview(problem("2026-03-02", "2026-03-06", "m1", "m1")).statusCode(422).body("code", is("MEMBER_REPEATED"));
    }

    @Test
    void refusesAYearWhoseHolidaysAreUnknown() {
        preview(problem("2026-12-01", "2027-01-31", "m1"))
                .statusCode(409)
                .body("code", is("CALENDAR_UNKNOWN"))
                .body("detail", containsString("2027 年"));
    }

    @Test
    void refusesMoreThanItCanSolveAtOnce() {
        var members = IntStream.range(0, 5_000).mapToObj(i -> "m" + i).toArray(String[]::new);
        var problem = problem("2025-01-01", "2026-02-04", members);
        problem.put("seatsPerDay", 100);
        preview(problem).statusCode(422).body("code", is("PLAN_TOO_LARGE"));
    }

    @Test
    void refusesWhatIsNoProblem() {
        var problem = problem("2026-03-02", "2026-03-06", "m1");
        problem.put("seatsPerDay", 0);
        preview(problem).statusCode(422).body("violations[0].field", is("seatsPerDay"));
        problem.put("seatsPerDay", 101);
        preview(problem).statusCode(422);
        preview(problem("2026-03-02", "2026-03-06", " ")).statusCode(422);
        problem.put("seatsPerDay", 1);
        problem.put("members", List.of(Map.of("id", "m1", "blockedWeekdays", List.of(8))));
        preview(problem).statusCode(422);
    }

    @Test
    void solvesAProblemWithoutMembers() {
        preview(problem("2026-03-02", "2026-03-06"))
                .statusCode(200)
                .body("slots", is(5))
                .body("uncovered", is(5))
                .body("objective", is("0"));
    }

    private ValidatableResponse preview(Object problem) {
        return branch.plain().body(problem).post("/api/v1/roster-previews").then();
    }

    private static Map<String, Object> problem(String from, String to, String... members) {
        return new HashMap<>(Map.of(
                "from",
                from,
                "to",
                to,
                "seatsPerDay",
                1,
                "policy",
                "EQUAL",
                "members",
                Stream.of(members).map(id -> Map.of("id", id)).toList()));
    }

    private static ObjectNode file(String name) throws IOException {
        try (var stream = RosterPreviewResourceTest.class.getResourceAsStream("/rosters/" + name + ".json")) {
            return (ObjectNode) JSON.readTree(stream);
        }
    }
}
