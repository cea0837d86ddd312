package org.sanbuzou.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;

/** Where the community gave no receipt, the branch numbers its own. */
@QuarkusTest
class ReceiptNumberTest {
    private TestBranch branch;
    private UUID community;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        community = TestCommunities.in(branch, "翠湖里社区");
    }

    @Test
    void countsTheReceiptsOfEachYearAndBranch() {
        register("2026-03-01", null).body("receiptNo", is("2026-0001"));
        register("2026-03-01", null).body("receiptNo", is("2026-0002"));
        register("2025-03-01", null).body("receiptNo", is("2025-0001"));
        register("2026-03-01", "翠湖 7 号").body("receiptNo", is("翠湖 7 号"));
        register("2026-03-01", null).body("receiptNo", is("2026-0003"));
        branch = TestBranch.open("b");
        community = TestCommunities.in(branch, "翠湖里社区");
        register("2026-03-01", null).body("receiptNo", is("2026-0001"));
    }

    @Test
    void passesOverANumberThatACommunityGave() {
        register("2026-03-01", "2026-0001").body("receiptNo", is("2026-0001"));
        register("2026-03-01", null).body("receiptNo", is("2026-0002"));
    }

    @Test
    void keepsTheNumberHoweverOftenTheRegistrationIsSent() {
        var id = UUID.randomUUID();
        var body = body(member(), "2026-03-01", null);
        send(id, body).statusCode(201).body("receiptNo", is("2026-0001"));
        send(id, body).statusCode(200).body("receiptNo", is("2026-0001"));
    }

    @Test
    void givesTwentyAtOnceTwentyNumbers() throws Exception {
        var members = new ConcurrentLinkedQueue<UUID>();
        IntStream.range(0, 20).forEach(unused -> members.add(member()));
        branch.officer();
        List<String> numbers = AtOnce.run(20, () -> send(UUID.randomUUID(), body(members.poll(), "2026-03-01", null))
                .statusCode(201)
                .extract()
                .path("receiptNo"));
        assertThat(numbers).doesNotHaveDuplicates().hasSize(20).allMatch(number -> number.matches("2026-\\d{4}"));
    }

    @Test
    void showsARegistrationToTheMemberAndToOfficers() {
        var wang = member();
        var id = UUID.randomUUID();
        send(id, body(wang, "2026-03-01", null));
        var path = branch.path("/community-registrations/" + id);
        branch.member(wang).get(path).then().statusCode(200).body("receiptNo", is("2026-0001"));
        branch.officer().get(path).then().statusCode(200);
        branch.member(member()).get(path).then().statusCode(404);
    }

    private UUID member() {
        return TestMembers.get().register(branch.id(), "王五");
    }

    private ValidatableResponse register(String day, String receiptNo) {
        return send(UUID.randomUUID(), body(member(), day, receiptNo)).statusCode(201);
    }

    private Map<String, Object> body(UUID member, String day, String receiptNo) {
        var body = new HashMap<String, Object>();
        body.put("memberId", member);
        body.put("communityId", community);
        body.put("registeredOn", day);
        body.put("receiptNo", receiptNo);
        return body;
    }

    private ValidatableResponse send(UUID id, Map<String, Object> body) {
        return branch.officer()
                .body(body)
                .put(branch.path("/community-registrations/" + id))
                .then();
    }
}
