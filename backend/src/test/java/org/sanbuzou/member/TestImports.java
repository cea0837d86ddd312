package org.sanbuzou.member;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sanbuzou.testing.TestBranch;

/** Files sent to the import of a test's branch. */
final class TestImports {
    static final String TITLES = "姓名,性别,出生日期,手机号,部门,职务,党小组,人员类别,入党日期,转正日期\n";
    private static final Path MEMBERS = Path.of("src", "test", "resources", "members");

    private final TestBranch branch;

    TestImports(TestBranch branch) {
        this.branch = branch;
    }

    static byte[] file(String name) {
        try {
            return Files.readAllBytes(MEMBERS.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    ValidatableResponse send(byte[] content, boolean dryRun) {
        return multipart(branch.officer())
                .multiPart("file", "名册.xlsx", content)
                .post(branch.path("/members/imports?dryRun=" + dryRun))
                .then();
    }

    ValidatableResponse received() {
        return send(file("members-as-received.xlsx"), false).statusCode(200);
    }

    /** Lines below the usual titles. */
    ValidatableResponse lines(String... lines) {
        return send((TITLES + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8), false);
    }

    byte[] export() {
        return branch.officer()
                .get(branch.path("/members/export"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    static RequestSpecification multipart(RequestSpecification caller) {
        return given().spec(caller).contentType("multipart/form-data");
    }
}
