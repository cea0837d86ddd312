package org.sanbuzou.taskgroup.exchange;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.TestBranch;

/** What is no procedure is refused with a sentence, and nothing of it is kept. */
@QuarkusTest
class ProcedureFileRefusalTest {
    private TestBranch branch;
    private TestFiles files;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        files = new TestFiles(branch);
    }

    @AfterEach
    void nothingWasKept() {
        files.tasks().body("items", empty());
    }

    @Test
    void refusesOtherKindsOfFiles() {
        refused(new byte[0], "FILE_EMPTY");
        refused(new byte[] {'M', 'Z', (byte) 0x90, 0, 3}, "FILE_KIND");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, "FILE_KIND");
        refused("编号,环节,工期\nA,甲,1\n".getBytes(StandardCharsets.UTF_8), "FILE_KIND");
        refused(xml("<html><body/></html>"), "FILE_KIND");
        refused(xml("<Project><Tasks/></Project>"), "FILE_KIND");
        refused(TestFiles.sheetWith(java.util.List.of("姓名", "电话")), "HEADER_MISSING");
        refused(TestFiles.sheetWith(java.util.List.of("环节", "工期", "工期")), "HEADER_DUPLICATE");
    }

    @Test
    void refusesDamagedFiles() {
        refused(Arrays.copyOf(TestFiles.sheet(TestFiles.row("A", "甲", 1)), 900), "FILE_DAMAGED");
        refused(xml("<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks>"), "FILE_DAMAGED");
        refused(TestFiles.project(TestFiles.task(1, "甲", "") + TestFiles.task(1, "乙", "")), "FILE_DAMAGED");
        refused(
                xml("<Project xmlns=\"http://schemas.microsoft.com/project\">" + "<a>".repeat(100_000)),
                "FILE_DAMAGED");
    }

    @Test
    void readsNoFilesOfTheServer() {
        refused(
                xml("<!DOCTYPE Project [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<Project xmlns=\"http://schemas.microsoft.com/project\"><Title>&x;</Title></Project>"),
                "FILE_UNSAFE");
        refused(
                xml("<!DOCTYPE Project SYSTEM \"http://127.0.0.1:1/x.dtd\">"
                        + "<Project xmlns=\"http://schemas.microsoft.com/project\"/>"),
                "FILE_UNSAFE");
    }

    @Test
    void refusesEntitiesThatGrow() {
        var entities = new StringBuilder("<!ENTITY a0 \"笑\">");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        refused(
                xml("<!DOCTYPE Project [" + entities + "]><Project xmlns=\"http://schemas.microsoft.com/project\">"
                        + "<Title>&a11;</Title></Project>"),
                "FILE_UNSAFE");
    }

    @Test
    void refusesWhatGrowsWhenUnpacked() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        refused(bomb.toByteArray(), "FILE_TOO_LARGE");
    }

    @Test
    void refusesOneEndlessText() {
        refused(TestFiles.project(TestFiles.task(1, "甲".repeat(200_000), "")), "FILE_TOO_LARGE");
    }

    @Test
    void refusesMoreThanTenMegabytes() {
        refused(new byte[(10 << 20) + 1], "FILE_TOO_LARGE");
    }

    @Test
    void refusesARequestWithoutFile() {
        given().spec(branch.officer())
                .contentType("multipart/form-data")
                .multiPart("other", "x")
                .post(files.path("/procedure-files"))
                .then()
                .statusCode(422)
                .body("code", is("FILE_MISSING"));
    }

    @Test
    void letsOnlyOfficersImport() {
        given().spec(branch.plain())
                .contentType("multipart/form-data")
                .multiPart("file", "a.xml", xml("<a/>"))
                .post(files.path("/procedure-files"))
                .then()
                .statusCode(403);
        branch.plain().get(branch.path("/procedure-forms")).then().statusCode(403);
        given().get(files.path("/procedure-files/sheet")).then().statusCode(401);
    }

    @Test
    void knowsNoOtherGroup() {
        var path = branch.path("/task-groups/" + UUID.randomUUID() + "/procedure-files");
        branch.officer().get(path + "/sheet").then().statusCode(404);
        branch.officer().get(path + "/ms-project").then().statusCode(404);
        given().spec(branch.officer())
                .contentType("multipart/form-data")
                .multiPart("file", "a.xml", xml("<a/>"))
                .post(path)
                .then()
                .statusCode(404);
    }

    private static byte[] xml(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private ValidatableResponse refused(byte[] content, String code) {
        return files.load(content).statusCode(422).body("code", is(code)).body("violations[0].field", is("file"));
    }
}
