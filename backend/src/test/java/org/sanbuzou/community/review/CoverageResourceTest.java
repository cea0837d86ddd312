package org.sanbuzou.community.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.community.TestCommunities;
import org.sanbuzou.member.Affiliation;
import org.sanbuzou.member.Standing;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.Statements;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class CoverageResourceTest {
    private TestBranch branch;
    private UUID li;
    private UUID wang;
    private UUID community;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        li = TestMembers.get().register(branch.id(), "李四");
        wang = TestMembers.get().register(branch.id(), "王五");
        TestMembers.get().register(branch.id(), "赵六");
        TestMembers.get().register(branch.id(), "孙七", Standing.FULL, Affiliation.OUT);
        community = TestCommunities.in(branch, "翠湖里社区");
        register(wang, community);
    }

    @Test
    void listsEverybodyInServiceRegisteredOrNot() {
        coverage("")
                .body("items.memberName", contains("李四", "王五", "赵六"))
                .body("items[0].registrationId", nullValue())
                .body("items[0].communityName", nullValue())
                .body("items[1].communityName", is("翠湖里社区"))
                .body("items[1].registeredOn", is("2026-03-01"))
                .body("items[1].receiptNo", is("2026-0001"));
    }

    @Test
    void narrowsByStateCommunityGroupAndName() {
        var group = inAGroup("李四");
        var far = TestCommunities.in(branch, "望林社区");
        coverage("?registered=false").body("items.memberName", contains("李四", "赵六"));
        coverage("?registered=true").body("items.memberName", contains("王五"));
        coverage("?communityId=" + community).body("items.memberName", contains("王五"));
        coverage("?communityId=" + far).body("items", empty());
        coverage("?partyGroupId=" + group)
                .body("items.memberName", contains("李四"))
                .body("items.partyGroupName", contains("第一党小组"));
        coverage("?q=zhao").body("items.memberName", contains("赵六"));
    }

    @Test
    void continuesBehindAMemberWhoHasLeftTheListMeanwhile() {
        String cursor = coverage("?registered=false&limit=1")
                .body("items.memberName", contains("李四"))
                .extract()
                .path("nextCursor");
        register(li, community);
        coverage("?registered=false&limit=1&cursor=" + cursor)
                .body("items.memberName", contains("赵六"))
                .body("nextCursor", nullValue());
        branch.officer()
                .get(branch.path("/registration-coverage/members?cursor=x"))
                .then()
                .statusCode(422)
                .body("code", is("CURSOR_INVALID"));
    }

    @Test
    void needsTheSameStatementsForFewAndForMany() {
        long few = Statements.during(() -> coverage(""));
        for (int i = 0; i < 30; i++) {
            register(TestMembers.get().register(branch.id(), "钱" + i), community);
        }
        assertThat(Statements.during(() -> coverage("").body("items.size()", is(33))))
                .isEqualTo(few)
                .isEqualTo(2 + 4);
    }

    @Test
    void exportsTheListAsItIsFiltered() throws IOException {
        var rows = export("");
        assertThat(rows.stream().map(row -> row.getCellText(0))).containsExactly("姓名", "李四", "王五", "赵六");
        assertThat(rows.stream().map(row -> row.getCellText(2))).containsExactly("状态", "未报到", "已报到", "未报到");
        assertThat(rows.get(2).getCellText(5)).isEqualTo("2026-0001");
        assertThat(export("?registered=true")).hasSize(2);
    }

    @Test
    void isForOfficers() {
        for (var path : new String[] {"/members", "/export"}) {
            branch.member(wang)
                    .get(branch.path("/registration-coverage" + path))
                    .then()
                    .statusCode(403);
        }
    }

    private java.util.List<Row> export(String query) throws IOException {
        var file = branch.officer()
                .get(branch.path("/registration-coverage/export" + query))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }

    private String inAGroup(String name) {
        String group = branch.officer()
                .body(Map.of("name", "第一党小组"))
                .post(branch.path("/party-groups"))
                .path("id");
        branch.officer()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", name, "partyGroupId", group, "standing", "FULL", "affiliation", "HERE"))
                .put(branch.path("/members/" + li))
                .then()
                .statusCode(200);
        return group;
    }

    private void register(UUID member, UUID place) {
        branch.officer()
                .body(Map.of("memberId", member, "communityId", place, "registeredOn", "2026-03-01"))
                .put(branch.path("/community-registrations/" + UUID.randomUUID()))
                .then()
                .statusCode(201);
    }

    private ValidatableResponse coverage(String query) {
        return branch.officer()
                .get(branch.path("/registration-coverage/members" + query))
                .then()
                .statusCode(200);
    }
}
