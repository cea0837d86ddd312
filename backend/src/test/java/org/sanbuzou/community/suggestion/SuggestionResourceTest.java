package org.sanbuzou.community.suggestion;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class SuggestionResourceTest {
    private TestBranch branch;
    private UUID member;
    private UUID colleague;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        member = TestMembers.get().register(branch.id(), "王五");
        colleague = TestMembers.get().register(branch.id(), "赵六");
    }

    @Test
    void isReadByItsAuthorAndByOfficers() {
        write(branch.member(member), "字再大一点").statusCode(201).body("answer", nullValue());
        list(branch.member(member)).body("items", hasSize(1));
        list(branch.member(colleague)).body("items", hasSize(0));
        list(branch.officer()).body("items[0].content", is("字再大一点")).body("items[0].author", notNullValue());
    }

    @Test
    void isAnsweredByOfficers() {
        String id = write(branch.member(member), "字再大一点").extract().path("id");
        answer(branch.member(member), id, "好").statusCode(403);
        answer(branch.officer(), id, "已在“我的”里加了大字开关。").statusCode(200);
        list(branch.member(member))
                .body("items[0].answer", is("已在“我的”里加了大字开关。"))
                .body("items[0].answeredBy", notNullValue());
        answer(branch.officer(), UUID.randomUUID().toString(), "好").statusCode(404);
    }

    @Test
    void refusesWhatIsEmptyOrTooLong() {
        write(branch.member(member), " ").statusCode(422);
        write(branch.member(member), "长".repeat(1_001)).statusCode(422);
        write(TestBranch.anonymous(), "好").statusCode(401);
    }

    private ValidatableResponse write(RequestSpecification caller, String content) {
        return caller.body(Map.of("content", content))
                .post(branch.path("/suggestions"))
                .then();
    }

    private ValidatableResponse answer(RequestSpecification caller, String id, String answer) {
        return caller.body(Map.of("answer", answer))
                .post(branch.path("/suggestions/" + id + "/answer"))
                .then();
    }

    private ValidatableResponse list(RequestSpecification caller) {
        return caller.get(branch.path("/suggestions")).then().statusCode(200);
    }
}
