package org.sanbuzou.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class MemberImportResourceTest {
    private TestBranch branch;
    private TestRegister register;
    private TestImports imports;

    @BeforeEach
    void open() {
        branch = TestBranch.open("i");
        register = new TestRegister(branch);
        imports = new TestImports(branch);
    }

    @Test
    void keepsTheGoodRowsOfTheReceivedFileAndListsTheOthers() {
        counts(imports.received(), 27, 22, 0, 0)
                .body("dryRun", is(false))
                .body("rejected", is(5))
                .body("problems.row", contains(25, 26, 27, 28, 30))
                .body("problems.column", contains(null, "手机号", "姓名", "出生日期", "姓名"))
                .body(
                        "problems.code",
                        contains("DUPLICATE_ROW", "MOBILE_INVALID", "NAME_MISSING", "DATE_INVALID", "FORMULA"))
                .body("problems[0].message", containsString("与第 5 行是同一人"))
                .body("problems.message", everyItem(notNullValue()));
        members()
                .body("items", hasSize(22))
                .body("items.find { it.name == '陈立新' }.office", is("SECRETARY"))
                .body("items.find { it.name == '赵文博' }.mobile", is("19900001006"))
                .body("items.find { it.name == '张雪梅' }.joinedOn", is("2011-07-01"))
                .body("items.find { it.name == '袁浩然' }.standing", is("PROBATIONARY"))
                .body("items.findAll { it.office != null }", hasSize(5))
                .body("items.partyGroupId", everyItem(notNullValue()));
        branch.officer().get(branch.path("/party-groups")).then().body("items", hasSize(3));
    }

    @Test
    void changesNothingWhenImportedAgain() {
        imports.received();
        var before = members().extract().asString();
        counts(imports.received(), 27, 0, 0, 22).body("rejected", is(5));
        assertThat(members().extract().asString()).isEqualTo(before);
    }

    @Test
    void writesNothingInADryRun() {
        counts(imports.send(TestImports.file("members-as-received.xlsx"), true), 27, 22, 0, 0)
                .body("dryRun", is(true))
                .body("problems", hasSize(5));
        members().body("items", empty());
        branch.officer().get(branch.path("/party-groups")).then().body("items", empty());
        branch.admin()
                .get(branch.path("/audit-entries?subjectType=Member"))
                .then()
                .body("items", empty());
    }

    @Test
    void takesOverWhatAnotherFileKnowsBetter() {
        imports.received();
        // The clean list has another day of joining for one person.
        counts(imports.send(TestImports.file("members.csv"), false), 22, 0, 1, 21);
        members().body("items.find { it.name == '张雪梅' }.joinedOn", is("2013-07-01"));
    }

    @Test
    void keepsWhatTheFileLeavesOpen() {
        imports.received();
        var csv = "姓名,联系电话,部门\n陈立新,199 0000 1001,工程部\n王建华,19900001002,\n";
        counts(imports.send(csv.getBytes(StandardCharsets.UTF_8), false), 2, 0, 1, 1);
        members()
                .body("items.find { it.name == '陈立新' }.department", is("工程部"))
                .body("items.find { it.name == '陈立新' }.birthDate", is("1972-01-01"))
                .body("items.find { it.name == '陈立新' }.office", is("SECRETARY"));
    }

    @Test
    void tellsHomonymsApart() {
        counts(
                imports.lines(
                        "王芳,女,1980-01-01,19900002001,,,,正式党员,,",
                        "王芳,女,1990-01-01,19900002002,,,,正式党员,,",
                        "王芳,女,,19900002003,,,,正式党员,,"),
                3,
                3,
                0,
                0);
        counts(imports.lines("王 芳,,1980-01-01,19900002009,,,,,,"), 1, 0, 1, 0);
        counts(imports.lines("王芳,,,,,,,,,"), 1, 0, 0, 0).body("problems.code", contains("PERSON_AMBIGUOUS"));
        counts(imports.lines("王芳,,1980-01-01,19900002002,,,,,,"), 1, 0, 0, 0)
                .body("problems.code", contains("PERSON_AMBIGUOUS"));
        counts(imports.lines("李四,,1970-01-01,19900002002,,,,,,"), 1, 0, 0, 0)
                .body("problems.code", contains("MOBILE_TAKEN"));
    }

    @Test
    void takesPeopleKnownByNameOnlyForTheSame() {
        counts(imports.lines("王芳,,,,,,,正式党员,,"), 1, 1, 0, 0);
        counts(imports.lines("王芳,,,,工程部,,,,,"), 1, 0, 1, 0);
        counts(imports.lines("王芳,,1980-01-01,,,,,,,"), 1, 0, 0, 0).body("problems.code", contains("PERSON_AMBIGUOUS"));
    }

    @Test
    void movesKnownPeopleOnlyByTheStepsTheRulesKnow() {
        imports.lines("甲,,,19900002001,,,,预备党员,,", "乙,,,19900002002,,,,正式党员,,");
        counts(imports.lines("甲,,,19900002001,,,,正式党员,,", "乙,,,19900002002,,,,积极分子,,"), 2, 0, 1, 0)
                .body("problems.code", contains("STANDING_STEP_INVALID"))
                .body("problems.column", contains("人员类别"));
        members().body("items.standing", everyItem(is("FULL")));
    }

    @Test
    void namesWhatANewPersonLacks() {
        counts(imports.lines("甲,,,,,,,,,", "乙,,1990-01-01,,,,,正式党员,1980-01-01,"), 2, 0, 0, 0)
                .body("problems.code", contains("STANDING_MISSING", "DATE_INVALID"))
                .body("problems.column", contains("人员类别", "入党日期"));
    }

    @Test
    void givesAnOfficeToOneWhoCanHoldIt() {
        counts(
                        imports.lines(
                                "甲,,,19900002001,,书记,,正式党员,,",
                                "乙,,,19900002002,,书记,,正式党员,,",
                                "丙,,,19900002003,,组织委员,,积极分子,,",
                                "丁,,,19900002004,,无,,正式党员,,"),
                        4,
                        2,
                        0,
                        0)
                .body("problems.code", contains("OFFICE_TAKEN", "NOT_IN_SERVICE"));
        counts(imports.lines("甲,,,19900002001,,宣传委员,,,,", "丁,,,19900002004,,书记,,,,"), 2, 0, 2, 0);
        members()
                .body("items.find { it.name == '甲' }.office", is("PUBLICITY"))
                .body("items.find { it.name == '丁' }.office", is("SECRETARY"));
    }

    @Test
    void findsAPartyGroupByItsNameAsTheDatabaseDoes() {
        imports.lines("甲,,,19900002001,,,第1党小组,正式党员,,", "乙,,,19900002002,,,第 １ 党小组,正式党员,,");
        branch.officer().get(branch.path("/party-groups")).then().body("items", hasSize(1));
    }

    @Test
    void opensNoMoreGroupsThanABranchCanHave() {
        var lines = new String[60];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "甲%d,,,199000030%02d,,,小组%d,正式党员,,".formatted(i, i, i);
        }
        counts(imports.lines(lines), 60, 50, 0, 0).body("problems.code", everyItem(is("GROUPS_TOO_MANY")));
    }

    @Test
    void knowsPeopleWrittenDownByHand() {
        var id = register.enrol("李  明", "mobile", "19900002001", "department", "工程部  二组");
        counts(imports.lines("李明,,,19900002001,工程部 二组,,,,,"), 1, 0, 0, 1);
        counts(imports.lines("李明明,,,19900002001,,,,,,"), 1, 0, 1, 0);
        register.get(id).body("name", is("李明明")).body("version", is(1));
    }

    @Test
    void keepsEmojiAndRareCharacters() {
        counts(
                        imports.lines("𠮷野👍,,,19900002001,👨‍👩‍👧 组,,🚩,正式党员,,", "甲\u202e乙,,,19900002002,,,,正式党员,,"),
                        2,
                        1,
                        0,
                        0)
                .body("problems.code", contains("TEXT_UNREADABLE"));
        members().body("items.name", contains("𠮷野👍"));
    }

    @Test
    void answersARepeatedImportWithTheFirstReport() {
        for (var replayed : new String[] {null, "true"}) {
            var report = TestImports.multipart(branch.officer())
                    .header("Idempotency-Key", "import-0001")
                    .multiPart("file", "名册.csv", TestImports.file("members.csv"))
                    .post(branch.path("/members/imports"))
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", replayed == null ? nullValue() : is(replayed));
            counts(report, 22, 22, 0, 0);
        }
    }

    private ValidatableResponse members() {
        return branch.officer().get(branch.path("/members?limit=200")).then().statusCode(200);
    }

    private static ValidatableResponse counts(
            ValidatableResponse report, int rows, int created, int updated, int unchanged) {
        return report.statusCode(200)
                .body("rows", is(rows))
                .body("created", is(created))
                .body("updated", is(updated))
                .body("unchanged", is(unchanged));
    }
}
