package org.sanbuzou.taskgroup.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.duty.TestPictures;
import org.sanbuzou.taskgroup.people.TestPioneers;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class GroupFileResourceTest {
    private static final byte[] PDF = "%PDF-1.7\n甲".getBytes(StandardCharsets.UTF_8);

    private final UUID id = UUID.randomUUID();
    private TestBranch branch;
    private TestPioneers group;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        group = TestPioneers.in(branch);
    }

    @Test
    void handsFilesOutToBeSavedUnderTheirName() {
        put(id, "会议 纪要.pdf", PDF).statusCode(201).body("type", is("PDF")).body("bytes", is(PDF.length));
        var answer = group.outsider()
                .get(group.path("/files/" + id))
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", containsString("attachment; filename=\"file.pdf\""))
                .header(
                        "Content-Disposition",
                        containsString("filename*=UTF-8''%E4%BC%9A%E8%AE%AE%20%E7%BA%AA%E8%A6%81.pdf"));
        assertThat(answer.extract().asByteArray()).isEqualTo(PDF);
        list().body("items.name", contains("会议 纪要.pdf"));
    }

    @Test
    void isKeptOnceHoweverOftenItIsSent() {
        put(id, "a.pdf", PDF).statusCode(201);
        put(id, "a.pdf", PDF).statusCode(200);
        put(id, "a.pdf", "%PDF-1.4 other".getBytes(StandardCharsets.UTF_8))
                .statusCode(409)
                .body("code", is("ID_REUSED"));
        list().body("items.size()", is(1));
    }

    @Test
    void keepsOfAPhotoOnlyThePicture() {
        put(id, "现场.PNG", TestPictures.jpegWithPlace(60, 40, 1)).statusCode(201).body("name", is("现场.jpg"));
        var kept = branch.officer().get(group.path("/files/" + id)).asByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "116.3411E");
    }

    @Test
    void takesOfficeFilesWithoutMacros() throws IOException {
        put(id, "方案.docx", office("word/document.xml")).statusCode(201).body("type", is("DOCX"));
        put(UUID.randomUUID(), "台账.xlsx", office("xl/workbook.xml")).statusCode(201);
        put(UUID.randomUUID(), "汇报.pptx", office("ppt/presentation.xml")).statusCode(201);
        put(UUID.randomUUID(), "说明.txt", "第一行\n第二行".getBytes(StandardCharsets.UTF_8))
                .statusCode(201);
        put(UUID.randomUUID(), "方案.docx", office("word/document.xml", "word/vbaProject.bin"))
                .statusCode(415)
                .body("code", is("FILE_TYPE_UNSUPPORTED"));
    }

    @Test
    void tellsTypesByBytesAndNotByNames() throws IOException {
        byte[] program = {'M', 'Z', 0, 1, 2};
        for (var content : new byte[][] {program, {'P', 'K', 3, 4, 0}, office("readme.txt")}) {
            put(id, "a.pdf", content).statusCode(415).body("code", is("FILE_TYPE_UNSUPPORTED"));
        }
        put(id, "a.html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
                .statusCode(415)
                .body("code", is("FILE_TYPE_MISMATCH"));
        put(id, "a.docx", PDF).statusCode(415).body("code", is("FILE_TYPE_MISMATCH"));
        list().body("items", empty());
    }

    @Test
    void refusesNamesThatCannotBeKept() {
        for (var name : new String[] {"../a.pdf", "a", ".pdf", "a\u202e.pdf", "a|b.pdf", "长".repeat(118) + ".pdf"}) {
            put(id, name, PDF).statusCode(422).body("violations[0].field", is("name"));
        }
        group.member()
                .contentType("application/octet-stream")
                .body(PDF)
                .put(group.path("/files/" + id))
                .then()
                .statusCode(422);
        put(id, "住户13812345678.pdf", PDF).statusCode(422).body("code", is("PERSONAL_NUMBER"));
        put(id, "a.pdf", new byte[0]).statusCode(422).body("code", is("FILE_EMPTY"));
    }

    @Test
    void refusesMoreThanTenMegabytes() {
        put(id, "a.pdf", new byte[(10 << 20) + 1]).statusCode(413).body("code", is("TOO_LARGE"));
        var large = new byte[5 << 20];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        put(id, "a.pdf", large).statusCode(201);
    }

    @Test
    void isGoneOnceItIsRemoved() {
        put(id, "a.pdf", PDF).statusCode(201);
        group.outsider().delete(group.path("/files/" + id)).then().statusCode(403);
        branch.member(group.leaderId())
                .delete(group.path("/files/" + id))
                .then()
                .statusCode(403);
        group.member().delete(group.path("/files/" + id)).then().statusCode(204);
        group.member().get(group.path("/files/" + id)).then().statusCode(404);
        branch.officer().delete(group.path("/files/" + id)).then().statusCode(404);
    }

    @Test
    void isForThePeopleOfTheGroupAndOfficers() {
        send(group.outsider(), id, "a.pdf", PDF).statusCode(403);
        TestBranch.anonymous().get(group.path("/files/" + id)).then().statusCode(401);
        send(branch.officer(), id, "a.pdf", PDF).statusCode(201);
        branch.officer()
                .get(TestPioneers.in(branch).path("/files/" + id))
                .then()
                .statusCode(404);
    }

    private ValidatableResponse put(UUID file, String name, byte[] content) {
        return send(group.member(), file, name, content);
    }

    private ValidatableResponse send(RequestSpecification caller, UUID file, String name, byte[] content) {
        return caller.contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content)
                .put(group.path("/files/" + file))
                .then();
    }

    private ValidatableResponse list() {
        return group.outsider().get(group.path("/files")).then().statusCode(200);
    }

    private static byte[] office(String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
            }
        }
        return bytes.toByteArray();
    }
}
