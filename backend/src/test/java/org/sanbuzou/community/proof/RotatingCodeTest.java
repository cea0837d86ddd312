package org.sanbuzou.community.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RotatingCodeTest {
    private static final UUID SESSION = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final byte[] SECRET = new byte[32];

    @Test
    void holdsForOneSessionOneSecretAndOneStep() {
        var code = RotatingCode.of(SESSION, SECRET, 58_000_000);
        var read = RotatingCode.parse(code.text());
        assertThat(read.sessionId()).isEqualTo(SESSION);
        assertThat(read.step()).isEqualTo(58_000_000);
        assertThat(read.isGenuine(SECRET)).isTrue();
        var other = SECRET.clone();
        other[31] = 1;
        assertThat(read.isGenuine(other)).isFalse();
        assertThat(new RotatingCode(SESSION, 58_000_001, read.mac()).isGenuine(SECRET))
                .isFalse();
        assertThat(new RotatingCode(UUID.randomUUID(), 58_000_000, read.mac()).isGenuine(SECRET))
                .isFalse();
    }

    @Test
    void isReadOutOfTheAddressThatPhonesOpen() {
        var text = RotatingCode.of(SESSION, SECRET, 7).text();
        for (var address : new String[] {
            "https://example.org/m/record?proof=" + text,
            "https://example.org/m/record?proof=" + text + "&from=1",
            " " + text + " "
        }) {
            assertThat(RotatingCode.parse(address).isGenuine(SECRET)).isTrue();
        }
    }

    @Property
    void noOtherBitsAreGenuine(@ForAll @Size(12) byte[] mac) {
        var genuine = RotatingCode.of(SESSION, SECRET, 7);
        assertThat(new RotatingCode(SESSION, 7, mac).isGenuine(SECRET))
                .isEqualTo(java.util.Arrays.equals(mac, genuine.mac()));
    }

    @Property
    void anyTextIsACodeOrNone(@ForAll @StringLength(max = 200) String text) {
        var code = RotatingCode.parse(text);
        assertThat(code == null || !code.isGenuine(SECRET)).isTrue();
        assertThat(TypedCode.parse(text))
                .satisfiesAnyOf(typed -> assertThat(typed).isNull(), typed -> assertThat(typed)
                        .hasSize(8));
    }

    @Property
    void fitsFromOneStepBeforeToOneAfter(
            @ForAll @LongRange(min = 1_700_000_000, max = 4_000_000_000L) long second,
            @ForAll @IntRange(min = -10, max = 10) int steps) {
        var scanned = Instant.ofEpochSecond(second);
        long shown = RotatingCode.stepAt(scanned) + steps;
        assertThat(RotatingCode.fits(shown, scanned)).isEqualTo(Math.abs(steps) <= 1);
        assertThat(RotatingCode.startOf(RotatingCode.stepAt(scanned)))
                .isBeforeOrEqualTo(scanned)
                .isAfter(scanned.minus(RotatingCode.STEP));
    }

    @Property
    void aTypedCodeIsReadHoweverItIsTyped(@ForAll @LongRange(min = 1, max = 100_000_000) long step) {
        var typed = TypedCode.of(SESSION, SECRET, step);
        assertThat(typed).hasSize(8).doesNotContain("I", "L", "O", "U");
        var sloppy = (typed.substring(0, 4) + " - " + typed.substring(4))
                .toLowerCase()
                .replace('0', 'o')
                .replace('1', 'l');
        assertThat(TypedCode.parse(sloppy)).isEqualTo(typed);
        assertThat(TypedCode.of(SESSION, SECRET, step + 1)).isNotEqualTo(typed);
    }

    @Test
    void aTypedCodeIsNoPartOfTheScannedOne() {
        var scanned = Base64.getUrlDecoder()
                .decode(RotatingCode.of(SESSION, SECRET, 7).text());
        var typed = TypedCode.of(SESSION, SECRET, 7);
        assertThat(java.util.Arrays.copyOfRange(scanned, 20, 25))
                .isNotEqualTo(RotatingCode.mac('T', SESSION, SECRET, 7));
        assertThat(typed).isNotEqualTo(TypedCode.of(UUID.randomUUID(), SECRET, 7));
    }
}
