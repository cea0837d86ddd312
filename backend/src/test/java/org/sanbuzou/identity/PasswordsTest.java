package org.sanbuzou.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    @Test
    void recognisesChosenAndInitialPasswords() {
        var initial = Passwords.initial();
        assertThat(initial).hasSize(14);
        assertThat(Passwords.matches(initial, Passwords.hashInitial(initial))).isTrue();
        assertThat(Passwords.matches("chosen by me", Passwords.hash("chosen by me")))
                .isTrue();
        assertThat(Passwords.matches("chosen by you", Passwords.hash("chosen by me")))
                .isFalse();
        assertThat(Passwords.matches("nobody has this password", null)).isFalse();
    }

    @Test
    void saltsAndNamesTheCostOfEachHash() {
        assertThat(Passwords.hash("chosen by me")).startsWith("$argon2id$").contains("m=19456,t=2,p=1");
        assertThat(Passwords.hash("chosen by me")).isNotEqualTo(Passwords.hash("chosen by me"));
    }
}
