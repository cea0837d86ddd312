package org.sanbuzou.member;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

/** What is no register is refused with a sentence, and nothing of it is kept. */
@QuarkusTest
class MemberImportRefusalTest {
    private TestBranch branch;
    private TestImports imports;

    @BeforeEach
    void open() {
        branch = TestBranch.open("i");
        imports = new TestImports(branch);
    }

    @AfterEach
    void nothingWasKept() {
        branch.officer().get(branch.path("/members")).then().statusCode(200).body("items", empty());
    }

    @Test
    void refusesAProgramCalledATable() {
        refused(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0}, "FILE_KIND");
    }

    @Test
    void refusesAnEmptyFile() {
        refused(new byte[0], "FILE_EMPTY");
    }

    @Test
    void refusesADamagedWorkbook() {
        refused(java.util.Arrays.copyOf(TestImports.file("members-as-received.xlsx"), 4_000), "FILE_DAMAGED");
    }

    @Test
    void refusesATableWithoutHeader() {
        refused("张三,男\n李四,女\n".getBytes(StandardCharsets.UTF_8), "HEADER_MISSING");
    }

    @Test
    void refusesFiftyThousandRows() {
        var lines = "成员,,,,,,,正式党员,,\n".repeat(50_000);
        refused((TestImports.TITLES + lines).getBytes(StandardCharsets.UTF_8), "ROWS_TOO_MANY");
    }

    @Test
    void refusesARequestWithoutFile() {
        TestImports.multipart(branch.officer())
                .multiPart("other", "x")
                .post(branch.path("/members/imports"))
                .then()
                .statusCode(422)
                .body("code", is("FILE_MISSING"));
        branch.officer()
                .body(Map.of("file", "x"))
                .post(branch.path("/members/imports"))
                .then()
                .statusCode(415);
    }

    @Test
    void refusesAFileOfMoreThanTenMegabytesThatDoesNotStateItsLength() {
        refused(new byte[11 << 20], "FILE_TOO_LARGE");
    }

    @Test
    void letsOnlyOfficersImportAndExport() {
        TestImports.multipart(branch.plain())
                .multiPart("file", "名册.csv", TestImports.file("members.csv"))
                .post(branch.path("/members/imports"))
                .then()
                .statusCode(403);
        branch.plain().get(branch.path("/members/export")).then().statusCode(403);
    }

    private ValidatableResponse refused(byte[] content, String code) {
        return imports.send(content, false)
                .statusCode(422)
                .body("code", is(code))
                .body("violations[0].field", is("file"));
    }
}
