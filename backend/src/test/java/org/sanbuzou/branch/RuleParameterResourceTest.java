package org.sanbuzou.branch;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class RuleParameterResourceTest {
    private static final String TERM = "office.termYears";
    private TestBranch branch;

    @BeforeEach
    void open() {
        branch = TestBranch.open("q");
    }

    @Test
    void showsTheStandardAndItsSourceUntilTheBranchSetsItsOwn() {
        rule(TERM)
                .body("value", is("3"))
                .body("validFrom", nullValue())
                .body("sure", is("B"))
                .body("agreed", is(true));
        set(TERM, "5", LocalDate.of(2026, 1, 1)).statusCode(200).body("value", is("5"));
        rule(TERM).body("value", is("5")).body("validFrom", is("2026-01-01")).body("source", is("支部党员大会决议"));
    }

    @Test
    void holdsEachValueFromItsDayOn() {
        set(TERM, "5", LocalDate.of(2999, 1, 1)).statusCode(200);
        rule(TERM).body("value", is("3"));
        set(TERM, "4", LocalDate.of(2020, 1, 1)).statusCode(200);
        set(TERM, "2", LocalDate.of(2020, 1, 1)).statusCode(200);
        rule(TERM).body("value", is("2"));
    }

    @Test
    void refusesValuesOfAnotherKindAndUnknownRules() {
        set(TERM, "三", LocalDate.of(2026, 1, 1)).statusCode(422).body("code", is("RULE_VALUE_INVALID"));
        set("duty.swapNeedsApproval", "1", LocalDate.of(2026, 1, 1)).statusCode(422);
        set("no.such", "1", LocalDate.of(2026, 1, 1)).statusCode(404);
    }

    @Test
    void belongsToOneBranchOnly() {
        set(TERM, "5", LocalDate.of(2026, 1, 1)).statusCode(200);
        var other = TestBranch.open("other");
        other.officer()
                .get(other.path("/rule-parameters"))
                .then()
                .body("items.findAll { it.code == 'office.termYears' }.value", hasItem("3"));
    }

    private ValidatableResponse rule(String code) {
        return branch.officer()
                .get(branch.path("/rule-parameters"))
                .then()
                .statusCode(200)
                .rootPath("items.find { it.code == '" + code + "' }");
    }

    private ValidatableResponse set(String code, String value, LocalDate from) {
        return branch.officer()
                .body(Map.of("value", value, "validFrom", from.toString(), "source", "支部党员大会决议"))
                .put(branch.path("/rule-parameters/" + code))
                .then();
    }
}
