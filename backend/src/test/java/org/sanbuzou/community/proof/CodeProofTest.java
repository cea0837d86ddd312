package org.sanbuzou.community.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbuzou.community.TestCommunities;
import org.sanbuzou.testing.AtOnce;

/** Whatever is wrong with a code, the record it came with is stored: the fixture holds that for each. */
@QuarkusTest
class CodeProofTest {
    private TestProofs proofs;
    private String session;
    private String code;

    @BeforeEach
    void open() {
        proofs = TestProofs.open("a");
        proofs.decide("QR", true);
        session = proofs.host("2026-11-22T11:00");
        code = proofs.codes(session).get(0).get("code");
    }

    @Test
    void acceptsTheCodeOnTheScreen() {
        verdict(proofs.record(TestProofs.qr(code)), "ACCEPTED", "与服务器的时钟相符");
    }

    @Test
    void acceptsTheWholeAddressAndTheNeighbouringSteps() {
        proofs.stopAt("2026-11-22T09:00:58");
        verdict(proofs.record(TestProofs.qr("https://x.test/m/record?proof=" + code)), "ACCEPTED", "相符");
        proofs.stopAt("2026-11-22T09:01:00");
        verdict(proofs.record(TestProofs.qr(code)), "REFUSED", "对不上");
    }

    @Test
    void isRefusedForASecondRecordOfTheSameMember() {
        verdict(proofs.record(TestProofs.qr(code)), "ACCEPTED", "相符");
        verdict(proofs.record(TestProofs.qr(code)), "REFUSED", "已经用在另一条记录");
        proofs.branch
                .officer()
                .get(proofs.branch.path("/host-sessions/" + session + "/codes"))
                .then()
                .body("scans", is(1));
    }

    @Test
    void isStillAcceptedWhenTheSameRecordIsSentAgain() {
        var id = UUID.randomUUID();
        var at = TestProofs.moment("2026-11-22T09:00:05");
        verdict(proofs.record(id, TestProofs.qr(code), at, at), "ACCEPTED", "相符");
        proofs.branch
                .member(proofs.member)
                .get(proofs.branch.path("/service-records/" + id))
                .then()
                .body("proof.verdict", is("ACCEPTED"));
    }

    @Test
    void staysWithTheRecordThatCorrectsTheOneItWasGivenWith() {
        String first = verdict(proofs.record(TestProofs.qr(code)), "ACCEPTED", "相符")
                .extract()
                .path("id");
        var at = TestProofs.moment("2026-11-22T09:00:05").toString();
        var correction = proofs.branch
                .member(proofs.member)
                .body(Map.of(
                        "memberId",
                        proofs.member,
                        "communityId",
                        proofs.community,
                        "correctsId",
                        first,
                        "startedAt",
                        at,
                        "content",
                        "环境清扫",
                        "proof",
                        TestProofs.qr(code),
                        "clientSentAt",
                        at))
                .put(proofs.branch.path("/service-records/" + UUID.randomUUID()))
                .then()
                .statusCode(201);
        verdict(correction, "ACCEPTED", "相符");
        verdict(proofs.record(TestProofs.qr(code)), "REFUSED", "另一条记录");
    }

    @Test
    void servesOneOfManyRecordsSentAtOnce() throws Exception {
        proofs.branch.member(proofs.member);
        var verdicts = AtOnce.run(
                8, () -> (String) proofs.record(TestProofs.qr(code)).extract().path("proof.verdict"));
        assertThat(verdicts).containsOnlyOnce("ACCEPTED").containsOnly("ACCEPTED", "REFUSED");
    }

    @Test
    void takesTheErrorOfThePhonesClockOut() {
        var ahead = TestProofs.moment("2026-11-22T12:30:05");
        verdict(proofs.record(UUID.randomUUID(), TestProofs.qr(code), ahead, ahead), "ACCEPTED", "相符");
    }

    @Test
    void saysThatThePhoneToldTheTimeWhenTheRecordComesLate() {
        proofs.stopAt("2026-11-23T20:00");
        var scanned = TestProofs.moment("2026-11-22T09:00:20");
        verdict(
                proofs.record(UUID.randomUUID(), TestProofs.qr(code), scanned, TestProofs.moment("2026-11-23T20:00")),
                "UNCERTAIN",
                "由手机报告");
        verdict(proofs.record(TestProofs.qr(code)), "REFUSED", "对不上");
    }

    @Test
    void acceptsTheTypedCodeOnlyWhileItIsShown() {
        var typed = proofs.codes(session).get(0).get("typed");
        verdict(proofs.record(TestProofs.qr(typed.substring(0, 4) + " " + typed.substring(4))), "ACCEPTED", "相符");
        verdict(proofs.record(TestProofs.qr(typed)), "REFUSED", "另一条记录");
        proofs.stopAt("2026-11-22T09:30");
        verdict(proofs.record(TestProofs.qr(typed)), "REFUSED", "短码不对");
        verdict(
                proofs.record(
                        UUID.randomUUID(),
                        TestProofs.qr(typed),
                        TestProofs.moment("2026-11-22T09:00:05"),
                        TestProofs.moment("2026-11-22T09:30")),
                "UNCERTAIN",
                "短码只有当场");
    }

    @Test
    void refusesTheCodeOfAnotherCommunity() {
        var other = TestCommunities.in(proofs.branch, "望林苑社区");
        var elsewhere = proofs.branch
                .officer()
                .body(Map.of(
                        "communityId",
                        other,
                        "until",
                        TestProofs.moment("2026-11-22T10:00").toString()))
                .post(proofs.branch.path("/host-sessions"))
                .<String>path("id");
        verdict(proofs.record(TestProofs.qr(proofs.codes(elsewhere).get(0).get("code"))), "REFUSED", "另一个社区");
    }

    @Test
    void refusesTheCodeOfAnotherBranch() {
        var foreign = TestProofs.open("b");
        foreign.decide("QR", true);
        var foreignCode = foreign.codes(foreign.host("2026-11-22T10:00")).get(0).get("code");
        verdict(proofs.record(TestProofs.qr(foreignCode)), "REFUSED", "不是本支部");
    }

    @Test
    void refusesForgedCodesAndWhatIsNone() {
        var forged = code.substring(0, 30) + (code.charAt(30) == 'A' ? 'B' : 'A') + code.substring(31);
        verdict(proofs.record(TestProofs.qr(forged)), "REFUSED", "不是本支部");
        verdict(proofs.record(TestProofs.qr("打卡")), "REFUSED", "没有认出");
        verdict(proofs.record(Map.of("kind", "QR")), "REFUSED", "没有认出");
    }

    @Test
    void refusesCodesOfAfterTheEndAndOfTheFuture() {
        var later = proofs.codes(session).get(10).get("code");
        verdict(proofs.record(TestProofs.qr(later)), "REFUSED", "不在出示的时间");
        proofs.branch
                .officer()
                .post(proofs.branch.path("/host-sessions/" + session + "/end"))
                .then()
                .statusCode(200);
        proofs.stopAt("2026-11-22T09:05:10");
        verdict(proofs.record(TestProofs.qr(later)), "REFUSED", "不在出示的时间");
    }

    @Test
    void isNotLookedAtWhileSwitchedOff() {
        proofs.decide("QR", false);
        verdict(proofs.record(TestProofs.qr(code)), "REFUSED", "没有打开“现场二维码”");
        proofs.decide("QR", true);
        verdict(proofs.record(TestProofs.qr(code)), "ACCEPTED", "相符");
    }

    private static ValidatableResponse verdict(ValidatableResponse record, String verdict, String reason) {
        return record.body("proof.verdict", is(verdict)).body("proof.reason", containsString(reason));
    }
}
