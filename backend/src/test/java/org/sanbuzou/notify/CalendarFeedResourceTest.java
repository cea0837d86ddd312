package org.sanbuzou.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class CalendarFeedResourceTest {
    @Inject
    EntityManager entities;

    private TestBranch branch;
    private UUID me;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        me = TestMembers.get().register(branch.id(), "甲");
    }

    @Test
    void opensOneWhoseAddressIsGivenOnce() {
        TestFeed.open(branch, me(), "MINE")
                .statusCode(201)
                .body("scope", is("MINE"))
                .body("path", startsWith("/api/v1/calendar-feeds/"));
        me().get(branch.path("/calendar-feeds"))
                .then()
                .statusCode(200)
                .body("items.scope", contains("MINE"))
                .body("items[0].lastReadAt", nullValue())
                .body("items[0].path", nullValue());
    }

    @Test
    void keepsNoCopyOfTheSecret() {
        var secret = TestFeed.of(branch, me().header("Idempotency-Key", "key-00001"), "MINE")
                .path()
                .replaceAll(".*/|\\.ics", "");
        for (var place : List.of("stored_answer where body", "audit_entry where after_json")) {
            var copies = entities.createNativeQuery("select count(*) from " + place + " like :secret", Long.class)
                    .setParameter("secret", "%" + secret + "%")
                    .getSingleResult();
            assertThat(copies).as(place).isEqualTo(0L);
        }
    }

    @Test
    void stopsTheAddressAtOnceWhenItIsRevoked() {
        var feed = TestFeed.of(branch, me(), "MINE");
        feed.get().statusCode(200);
        me().delete(branch.path("/calendar-feeds/" + feed.id())).then().statusCode(204);
        feed.get().statusCode(404).body("code", is("NOT_FOUND"));
        me().get(branch.path("/calendar-feeds")).then().body("items", empty());
        me().delete(branch.path("/calendar-feeds/" + feed.id())).then().statusCode(404);
    }

    @Test
    void somebodyElsesDoesNotExist() {
        var feed = TestFeed.of(branch, me(), "MINE");
        for (var caller : List.of(branch.plain(), branch.officer(), branch.admin())) {
            caller.delete(branch.path("/calendar-feeds/" + feed.id())).then().statusCode(404);
            caller.get(branch.path("/calendar-feeds")).then().body("items", empty());
        }
        feed.get().statusCode(200);
    }

    @Test
    void givesFiveToOnePersonAlsoWhenAskedAtOnce() throws Exception {
        var answers = AtOnce.run(8, () -> TestFeed.open(branch, me(), "ALL").extract());
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(5);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .extracting(answer -> answer.<String>path("code"))
                .containsExactly("FEED_LIMIT", "FEED_LIMIT", "FEED_LIMIT");
        me().get(branch.path("/calendar-feeds")).then().body("items", hasSize(5));
        TestFeed.open(branch, branch.plain(), "ALL").statusCode(201);
    }

    @Test
    void anAccountThatIsNoMemberHasNoDutiesOfItsOwn() {
        TestFeed.open(branch, branch.officer(), "MINE").statusCode(422).body("code", is("FEED_NEEDS_MEMBER"));
        TestFeed.of(branch, branch.officer(), "ALL").get().statusCode(200);
    }

    @Test
    void refusesTokensAndBodiesThatSayNothing() {
        var token = TestBranch.anonymous().header("Authorization", "Bearer " + branch.token(List.of("notify:write")));
        TestFeed.open(branch, token, "ALL").statusCode(409).body("code", is("FEED_NEEDS_ACCOUNT"));
        TestFeed.open(branch, me(), "YOURS").statusCode(400);
        me().body(Map.of()).post(branch.path("/calendar-feeds")).then().statusCode(422);
    }

    @Test
    void endsForAMemberWhoIsNotInServiceAnyMore() {
        var mine = TestFeed.of(branch, me(), "MINE");
        var all = TestFeed.of(branch, me(), "ALL");
        change("update member set standing = 'SUSPENDED' where branch_id = :branch");
        mine.get().statusCode(404);
        all.get().statusCode(404);
        TestFeed.open(branch, me(), "ALL").statusCode(409).body("code", is("NOT_IN_SERVICE"));
        change("update member set standing = 'FULL', affiliation = 'OUT' where branch_id = :branch");
        mine.get().statusCode(404);
        change("update member set affiliation = 'HERE' where branch_id = :branch");
        mine.get().statusCode(200);
    }

    @Test
    void endsWithTheAccount() {
        var feed = TestFeed.of(branch, branch.officer(), "ALL");
        change("update account set disabled = 1 where role = 'OFFICER' and branch_id = :branch");
        feed.get().statusCode(404);
    }

    @Test
    void anUnknownAddressIsAnsweredWith404() {
        for (var secret : List.of("x", "%00", "a".repeat(64), "..", "%F0%9F%98%80")) {
            TestBranch.anonymous()
                    .get("/api/v1/calendar-feeds/" + secret + ".ics")
                    .then()
                    .statusCode(404);
        }
    }

    private RequestSpecification me() {
        return branch.member(me);
    }

    private void change(String statement) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(statement)
                .setParameter("branch", branch.id())
                .executeUpdate());
    }
}
