package org.sanbuzou.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Test {
    /** The examples of NIST for FIPS 180-4. */
    @Test
    void hasTheValuesOfTheStandard() {
        assertThat(Sha256.of("abc").hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.of("").hex()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void comesToTheSameInPieces() {
        assertThat(new Sha256().add("三步").add("走").bytes())
                .isEqualTo(Sha256.of("三步走").bytes());
    }
}
