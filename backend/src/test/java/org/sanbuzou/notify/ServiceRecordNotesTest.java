package org.sanbuzou.notify;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class ServiceRecordNotesTest {
    private final UUID record = UUID.randomUUID();
    private TestBranch branch;
    private UUID wang;
    private UUID zhao;

    @BeforeEach
    void record() {
        branch = TestBranch.open("a");
        wang = TestMembers.get().register(branch.id(), "王五");
        zhao = TestMembers.get().register(branch.id(), "赵六");
        String community = branch.officer()
                .body(Map.of("name", "翠湖里社区"))
                .post(branch.path("/communities"))
                .then()
                .extract()
                .path("id");
        branch.member(wang)
                .body(Map.of(
                        "memberId", wang,
                        "communityId", community,
                        "startedAt", "2026-10-01T01:00:00Z",
                        "content", "值守",
                        "clientSentAt", "2026-10-01T02:00:00Z"))
                .put(branch.path("/service-records/" + record))
                .then()
                .statusCode(201);
    }

    @Test
    void asksTheMemberWhoseRecordItIsAndNobodyElse() {
        request("日期不对");
        TestNotes.list(branch, wang)
                .body("items.kind", contains("RECORD_TO_CORRECT"))
                .body("items[0].subjectId", is(record.toString()))
                .body("items[0].title", is("有一条服务记录请您更正"))
                .body("items[0].text", is("您 10月1日 周四 的服务记录请核对后更正，原来的记录会保留。说明：日期不对"));
        TestNotes.list(branch, zhao).body("items", empty());
    }

    @Test
    void asksAgainWhenTheOfficerDoes() {
        request("日期不对");
        request("时间也不对");
        TestNotes.list(branch, wang).body("items", hasSize(2));
    }

    @Test
    void tellsTheMemberThatAConfirmationWasTakenBack() {
        branch.officer()
                .post(branch.path("/service-records/" + record + "/confirmation"))
                .then()
                .statusCode(200);
        branch.officer()
                .body(Map.of("reason", "点错了"))
                .post(branch.path("/service-records/" + record + "/confirmation/withdrawal"))
                .then()
                .statusCode(200);
        TestNotes.list(branch, wang)
                .body("items.kind", contains("RECORD_UNCONFIRMED"))
                .body("items[0].subjectId", is(record.toString()))
                .body("items[0].text", is("支部撤销了对您 10月1日 周四 的服务记录的确认，会再核对；您不用做什么。说明：点错了"));
        TestNotes.list(branch, zhao).body("items", empty());
    }

    private void request(String reason) {
        branch.officer()
                .body(Map.of("reason", reason))
                .post(branch.path("/service-records/" + record + "/correction"))
                .then()
                .statusCode(200);
    }
}
