package org.sanbuzou.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.member.TestMembers;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class PersonalDataResourceTest {
    /** Kept about a member's work for others, where the row is about the work. */
    private static final Set<String> ABOUT_SOMETHING_ELSE =
            Set.of("Activity", "DutyChange", "Notification", "CalendarFeed", "ServiceNeed", "CodeUse");

    private final EntityManager entities;
    private TestBranch branch;
    private UUID wang;
    private UUID zhao;

    PersonalDataResourceTest(EntityManager entities) {
        this.entities = entities;
    }

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        wang = TestMembers.get().register(branch.id(), "王五");
        zhao = TestMembers.get().register(branch.id(), "赵六");
    }

    @Test
    void tellsAMemberWhatIsKept() {
        record(wang, "给王奶奶送菜");
        record(zhao, "别人的服务");
        branch.member(wang)
                .get(path(wang))
                .then()
                .statusCode(200)
                .body("memberName", is("王五"))
                .body("sections.title", hasItems("名册", "账号", "服务记录", "同意书"))
                .body("sections.find { it.title == '服务记录' }.rows.size()", is(1))
                .body("sections.find { it.title == '服务记录' }.rows[0]", hasItems("给王奶奶送菜", "支部已收到"))
                .body("sections.find { it.title == '名册' }.rows[0]", hasItem("正式党员"));
    }

    @Test
    void tellsTheNumberTheBranchGaveAndWhatTheMemberOffered() {
        String community = branch.officer()
                .body(Map.of("name", "翠湖里社区"))
                .post(branch.path("/communities"))
                .path("id");
        branch.officer()
                .body(Map.of("memberId", wang, "communityId", community, "registeredOn", "2026-03-01"))
                .put(branch.path("/community-registrations/" + UUID.randomUUID()))
                .then()
                .statusCode(201);
        branch.member(wang)
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "skills", List.of("电工", "理发"),
                        "weekdays", List.of(6, 7),
                        "dayParts", List.of("MORNING", "EVENING"),
                        "otherCommunities", true))
                .put(branch.path("/members/" + wang + "/service-preferences"))
                .then()
                .statusCode(200);
        branch.member(wang)
                .get(path(wang))
                .then()
                .statusCode(200)
                .body("sections.find { it.title == '社区报到' }.rows[0]", hasItem("2026-0001"))
                .body("sections.find { it.title == '服务意愿' }.rows[0]", hasItems("电工、理发", "周六、周日", "上午、晚上", "是"));
    }

    @Test
    void hasATitleForEveryColumn() {
        assertThat(PersonalDataTables.ALL).allSatisfy(table -> assertThat(table.columns())
                .as(table.title())
                .hasSize(table.query()
                        .split("\\bfrom\\b")[0]
                        .replaceAll("\\([^)]*\\)", "")
                        .split(",")
                        .length));
    }

    @Test
    void isForNobodyElse() {
        branch.member(zhao).get(path(wang)).then().statusCode(404);
        branch.officer().get(path(wang)).then().statusCode(404);
        branch.admin().get(path(wang)).then().statusCode(404);
        TestBranch.anonymous().get(path(wang)).then().statusCode(401);
    }

    @Test
    void tellsNoSecrets() {
        branch.member(wang).get(path(wang)).then().body("toString()", not(containsString("argon2")));
    }

    /** A new entity with a member in it is either told to the member or named above, on purpose. */
    @Test
    void forgetsNoTableThatNamesAMember() {
        var untold = new TreeSet<String>();
        for (var entity : entities.getMetamodel().getEntities()) {
            var queries = PersonalDataTables.ALL.stream().map(PersonalDataTables.Table::query);
            boolean namesAMember = entity.getAttributes().stream()
                    .anyMatch(attribute -> attribute.getName().equals("memberId"));
            if (namesAMember
                    && entity.getJavaType().isAnnotationPresent(Entity.class)
                    && queries.noneMatch(query -> query.contains(" " + entity.getName() + " "))
                    && !ABOUT_SOMETHING_ELSE.contains(entity.getName())) {
                untold.add(entity.getName());
            }
        }
        assertThat(untold).isEmpty();
    }

    private void record(UUID memberId, String content) {
        String community = branch.officer()
                .body(Map.of("name", "社区" + content))
                .post(branch.path("/communities"))
                .path("id");
        var now = Instant.now().toString();
        branch.member(memberId)
                .body(Map.of(
                        "memberId", memberId,
                        "communityId", community,
                        "startedAt", now,
                        "content", content,
                        "clientSentAt", now))
                .put(branch.path("/service-records/" + UUID.randomUUID()))
                .then()
                .statusCode(201);
    }

    private String path(UUID memberId) {
        return branch.path("/members/" + memberId + "/personal-data");
    }
}
