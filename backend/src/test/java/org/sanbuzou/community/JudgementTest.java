package org.sanbuzou.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final WriteProof QR = new WriteProof(ProofKind.QR, "abc", null);

    @Test
    void keepsWhatTheJudgeFound() {
        var judge = new Judgement(claim -> ProofFinding.of(ProofVerdict.ACCEPTED, claim.reference()));
        assertThat(judge.of(incoming(QR))).isEqualTo(ProofFinding.of(ProofVerdict.ACCEPTED, "abc"));
        assertThat(judge.of(incoming(null))).isNull();
        assertThat(judge.of(incoming(QR).unjudged()).verdict()).isEqualTo(ProofVerdict.UNCHECKED);
    }

    @Test
    void leavesTheProofUncheckedWhenTheJudgeFails() {
        var failing = new Judgement(claim -> {
            throw new IllegalStateException("no judgement today");
        });
        assertThat(failing.of(incoming(QR)).verdict()).isEqualTo(ProofVerdict.UNCHECKED);
        assertThat(new Judgement(claim -> null).of(incoming(QR)).verdict()).isEqualTo(ProofVerdict.UNCHECKED);
    }

    @Test
    void cutsAReasonThatIsLongerThanItsColumn() {
        var judge = new Judgement(claim -> ProofFinding.of(ProofVerdict.REFUSED, "长".repeat(201)));
        assertThat(judge.of(incoming(QR)).reason()).isEqualTo("长".repeat(200));
    }

    private static IncomingRecord incoming(WriteProof proof) {
        return TestIncoming.of(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "2026-10-01T01:00:00Z", "值守", proof);
    }
}
