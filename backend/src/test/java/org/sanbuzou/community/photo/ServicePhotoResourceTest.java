package org.sanbuzou.community.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.community.proof.TestSwitches;
import org.sanbuzou.duty.TestPictures;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class ServicePhotoResourceTest {
    private static final byte[] PHOTO = TestPictures.jpegWithPlace(900, 600, 6);

    private final UUID id = UUID.randomUUID();
    private TestBranch branch;
    private TestServiceRecord record;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        record = TestServiceRecord.in(branch);
        TestSwitches.decide(branch, "RECEIPT", true);
        TestSwitches.consent(branch, record.own(), record.memberId(), "RECEIPT");
    }

    @Test
    void isTakenOnlyWhereTheBranchAllowsItAndTheMemberAgreed() {
        record.own()
                .delete(branch.path("/members/" + record.memberId() + "/consents/RECEIPT"))
                .then()
                .statusCode(204);
        announce(id, PHOTO).statusCode(409).body("code", is("CONSENT_MISSING"));
        TestSwitches.decide(branch, "RECEIPT", false);
        announce(id, PHOTO).statusCode(409).body("code", is("RECEIPTS_OFF"));
    }

    @Test
    void comesInPartsAndGoesOnWhereTheNetworkBroke() throws IOException {
        int half = PHOTO.length / 2;
        announce(id, PHOTO).statusCode(201).body("received", is(0)).body("kept", is(false));
        part(id, 0, Arrays.copyOf(PHOTO, half)).statusCode(200).body("received", is(half));
        record.own().get(path(id, "")).then().statusCode(200).body("received", is(half));
        record.own().get(path(id, "/picture")).then().statusCode(404);
        part(id, 0, Arrays.copyOf(PHOTO, half)).statusCode(200).body("received", is(half));
        part(id, half + 1, new byte[] {1}).statusCode(409).body("code", is("OFFSET_MISMATCH"));
        part(id, half, Arrays.copyOfRange(PHOTO, half, PHOTO.length))
                .statusCode(200)
                .body("kept", is(true))
                .body("keptAt", notNullValue());
        var kept = picture("/picture");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "116.3411E");
        var small = ImageIO.read(new ByteArrayInputStream(picture("/thumbnail")));
        assertThat(Math.max(small.getWidth(), small.getHeight())).isEqualTo(320);
    }

    @Test
    void isKeptOnceHoweverOftenItsPartsAreSent() throws Exception {
        announce(id, PHOTO).statusCode(201);
        var statuses = AtOnce.run(8, () -> part(id, 0, PHOTO).extract().statusCode());
        assertThat(statuses).containsOnly(200);
        announce(id, PHOTO).statusCode(200).body("kept", is(true));
        list().body("items", hasSize(1));
    }

    @Test
    void refusesAnotherPhotoUnderTheSameId() {
        announce(id, PHOTO).statusCode(201);
        announce(id, TestPictures.jpeg(30, 20)).statusCode(409).body("code", is("ID_REUSED"));
        record.own()
                .body(Map.of("bytes", 0, "sha256", "x"))
                .put(path(UUID.randomUUID(), ""))
                .then()
                .statusCode(422);
    }

    @Test
    void startsOverWhenWhatCameIsNotWhatWasAnnounced() {
        var damaged = PHOTO.clone();
        damaged[PHOTO.length / 2] ^= 1;
        announce(id, PHOTO).statusCode(201);
        part(id, 0, damaged).statusCode(409).body("code", is("PHOTO_DAMAGED"));
        record.own().get(path(id, "")).then().body("received", is(0));
        part(id, 0, PHOTO).statusCode(200).body("kept", is(true));
    }

    @Test
    void takesOnlyWhatIsAPictureByItsBytes() {
        var page = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        announce(id, page).statusCode(201);
        part(id, 0, page).statusCode(415).body("code", is("PHOTO_FORMAT_UNSUPPORTED"));
        list().body("items", empty());
        var broken = Arrays.copyOf(PHOTO, 40);
        var other = UUID.randomUUID();
        announce(other, broken).statusCode(201);
        part(other, 0, broken).statusCode(422).body("code", is("PHOTO_UNREADABLE"));
        list().body("items", empty());
    }

    @Test
    void refusesPartsOfNoOrTooManyBytes() {
        announce(id, PHOTO).statusCode(201);
        part(id, 0, new byte[0]).statusCode(422).body("code", is("PART_SIZE"));
        part(id, 0, new byte[(256 << 10) + 1]).statusCode(422).body("code", is("PART_SIZE"));
        part(id, -1, PHOTO).statusCode(422);
        part(id, 0, Arrays.copyOf(PHOTO, PHOTO.length + 1)).statusCode(409).body("code", is("OFFSET_MISMATCH"));
    }

    @Test
    void isAtMostThreeOfARecord() {
        for (int i = 0; i < 3; i++) {
            announce(UUID.randomUUID(), PHOTO).statusCode(201);
        }
        announce(id, PHOTO).statusCode(409).body("detail", containsString("最多附 3 张"));
    }

    @Test
    void isGoneFromTheStoreWhenItIsTakenAway() {
        announce(id, PHOTO).statusCode(201);
        part(id, 0, PHOTO).statusCode(200);
        assertThat(TestFiles.of(branch)).hasSize(2);
        record.own().delete(path(id, "")).then().statusCode(204);
        assertThat(TestFiles.of(branch)).isEmpty();
        record.own().get(path(id, "/picture")).then().statusCode(404);
        record.own().delete(path(id, "")).then().statusCode(404);
    }

    @Test
    void isForTheMemberAndOfficersOnly() {
        announce(id, PHOTO).statusCode(201);
        part(id, 0, PHOTO).statusCode(200);
        for (var caller : new RequestSpecification[] {branch.plain(), record.other()}) {
            caller.get(path(id, "/picture")).then().statusCode(404);
        }
        branch.officer().get(path(id, "/thumbnail")).then().statusCode(200);
        TestBranch.anonymous().get(path(id, "/picture")).then().statusCode(401);
        branch.officer().delete(path(id, "")).then().statusCode(204);
    }

    private ValidatableResponse announce(UUID photo, byte[] content) {
        return record.own()
                .body(Map.of("bytes", content.length, "sha256", TestFiles.sha256(content)))
                .put(path(photo, ""))
                .then();
    }

    private ValidatableResponse part(UUID photo, int offset, byte[] content) {
        return record.own()
                .contentType("application/octet-stream")
                .queryParam("offset", offset)
                .body(content)
                .put(path(photo, "/content"))
                .then();
    }

    private ValidatableResponse list() {
        return record.own().get(record.path("/photos")).then().statusCode(200);
    }

    private byte[] picture(String rest) {
        return record.own()
                .get(path(id, rest))
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Cache-Control", "private, max-age=3600")
                .extract()
                .asByteArray();
    }

    private String path(UUID photo, String rest) {
        return record.path("/photos/" + photo + rest);
    }
}
