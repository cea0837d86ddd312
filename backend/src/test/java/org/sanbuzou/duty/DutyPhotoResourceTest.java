package org.sanbuzou.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.testing.AtOnce;
import org.sanbuzou.testing.TestBranch;

@QuarkusTest
class DutyPhotoResourceTest {
    private static final byte[] PHOTO = TestPictures.jpegWithPlace(400, 300, 6);

    private final UUID id = UUID.randomUUID();
    private TestBranch branch;
    private TestDutyDay day;
    private Map<String, Object> duty;

    @BeforeEach
    void open() {
        branch = TestBranch.open("a");
        day = TestDutyDay.open(branch);
        duty = day.today();
    }

    @Test
    void isOffUntilTheBranchHasAgreedOnIt() {
        put(day.onDuty(duty), id, PHOTO)
                .statusCode(409)
                .body("code", is("PHOTOS_OFF"))
                .body("detail", containsString("约定参数"));
        allow(true);
        put(day.onDuty(duty), id, PHOTO).statusCode(201);
        allow(false);
        put(day.onDuty(duty), UUID.randomUUID(), PHOTO).statusCode(409);
        put(day.onDuty(duty), id, PHOTO).statusCode(200);
    }

    @Test
    void isKeptWithoutThePlaceItWasTakenAt() {
        allow(true);
        int bytes = put(day.onDuty(duty), id, PHOTO)
                .statusCode(201)
                .body("id", is(id.toString()))
                .body("dutyId", is(duty.get("id")))
                .body("takenBy", notNullValue())
                .body("storedAt", notNullValue())
                .extract()
                .path("bytes");
        var kept = branch.plain()
                .get(path(id))
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, max-age=3600")
                .extract()
                .asByteArray();
        assertThat(kept).hasSize(bytes);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "116.3411E");
        branch.plain().get(day.path(duty, "/inspection")).then().body("photos.id", contains(id.toString()));
    }

    @Test
    void isStoredOnceHoweverOftenItIsSent() throws Exception {
        allow(true);
        day.onDuty(duty);
        var statuses =
                AtOnce.run(6, () -> put(day.onDuty(duty), id, PHOTO).extract().statusCode());
        assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
    }

    @Test
    void refusesTheSameIdForAnotherPhoto() {
        allow(true);
        put(day.onDuty(duty), id, PHOTO).statusCode(201);
        put(day.onDuty(duty), id, TestPictures.jpeg(40, 30)).statusCode(409).body("code", is("ID_REUSED"));
        branch.officer()
                .contentType("image/jpeg")
                .body(PHOTO)
                .put(day.path(day.earlier(), "/photos/" + id))
                .then()
                .statusCode(409)
                .body("code", is("ID_REUSED"));
    }

    @Test
    void refusesTheSeventhPhotoOfADuty() throws Exception {
        allow(true);
        day.onDuty(duty);
        var statuses = AtOnce.run(
                8,
                () -> put(day.onDuty(duty), UUID.randomUUID(), PHOTO).extract().statusCode());
        assertThat(statuses)
                .containsOnly(201, 409)
                .filteredOn(status -> status == 201)
                .hasSize(6);
        put(day.onDuty(duty), id, PHOTO).statusCode(409).body("code", is("TOO_MANY_PHOTOS"));
    }

    @Test
    void tellsTheFormatByTheBytesAndNotByTheHeader() {
        allow(true);
        put(day.onDuty(duty), id, "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8))
                .statusCode(415)
                .body("code", is("PHOTO_FORMAT_UNSUPPORTED"));
        put(day.onDuty(duty), id, new byte[0]).statusCode(415);
        day.onDuty(duty)
                .contentType("image/jpeg")
                .body(TestPictures.png(40, 30))
                .put(path(id))
                .then()
                .statusCode(201);
        branch.plain().get(path(id)).then().contentType("image/jpeg");
    }

    @Test
    void refusesWhatIsTooLargeOrBroken() {
        allow(true);
        put(day.onDuty(duty), id, new byte[(3 << 20) + 1]).statusCode(413).body("code", is("TOO_LARGE"));
        day.onDuty(duty)
                .contentType("application/octet-stream")
                .body(new byte[(3 << 20) + 1])
                .put(path(id))
                .then()
                .statusCode(413)
                .body("code", is("TOO_LARGE"));
        put(day.onDuty(duty), id, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2})
                .statusCode(422)
                .body("code", is("PHOTO_UNREADABLE"));
    }

    @Test
    void isRemovedByWhoTookItOrAnOfficer() {
        allow(true);
        put(day.onDuty(duty), id, PHOTO).statusCode(201);
        branch.member(day.stranger(duty)).delete(path(id)).then().statusCode(403);
        day.onDuty(duty).delete(path(id)).then().statusCode(204);
        branch.plain().get(path(id)).then().statusCode(404).contentType("application/problem+json");
        day.onDuty(duty).delete(path(id)).then().statusCode(404);
        put(day.onDuty(duty), id, PHOTO).statusCode(201);
        branch.officer().delete(path(id)).then().statusCode(204);
    }

    @Test
    void isForThoseOfTheDutyFromItsDayOn() {
        allow(true);
        put(branch.member(day.stranger(duty)), id, PHOTO).statusCode(403);
        put(TestBranch.open("b").officer(), id, PHOTO).statusCode(404);
        branch.officer()
                .contentType("image/jpeg")
                .body(PHOTO)
                .put(day.path(day.later(), "/photos/" + id))
                .then()
                .statusCode(409)
                .body("code", is("DUTY_NOT_BEGUN"));
        put(branch.officer(), id, PHOTO).statusCode(201);
        branch.plain().get(day.path(day.earlier(), "/photos/" + id)).then().statusCode(404);
    }

    @Test
    void leavesItsMakingAndItsEndInTheAuditButNotThePicture() {
        allow(true);
        put(day.onDuty(duty), id, PHOTO).statusCode(201);
        day.onDuty(duty).delete(path(id)).then().statusCode(204);
        branch.admin()
                .get(branch.path("/audit-entries"))
                .then()
                .statusCode(200)
                .body("items.findAll { it.subjectType == 'DutyPhoto' }.size()", is(2))
                .body("items.findAll { it.subjectType == 'DutyPhotoPicture' }.size()", is(0));
    }

    private void allow(boolean allowed) {
        branch.officer()
                .body(Map.of(
                        "value",
                        String.valueOf(allowed),
                        "validFrom",
                        TestDutyDay.TODAY.toString(),
                        "source",
                        "支部委员会决议"))
                .put(branch.path("/rule-parameters/duty.photosAllowed"))
                .then()
                .statusCode(200);
    }

    private String path(UUID photo) {
        return day.path(duty, "/photos/" + photo);
    }

    private ValidatableResponse put(RequestSpecification caller, UUID photo, byte[] bytes) {
        return caller.contentType("image/jpeg").body(bytes).put(path(photo)).then();
    }
}
