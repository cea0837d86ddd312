package org.sanbuzou.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;

/** Argon2id with 19 MiB, two passes and one lane, the OWASP Password Storage Cheat Sheet's first choice. */
final class Passwords {
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    /** Without letters and digits that people confuse when they copy a password by hand. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int INITIAL_LENGTH = 14;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Compared with when the name is unknown, so that the time of an answer does not tell which names exist. */
    private static final String NOBODY = hash("nobody has this password");

    private Passwords() {}

    static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
    }

    static boolean matches(String password, String hash) {
        return Password.check(password, hash == null ? NOBODY : hash).with(ARGON2) && hash != null;
    }

    static String initial() {
        var password = new StringBuilder(INITIAL_LENGTH);
        RANDOM.ints(INITIAL_LENGTH, 0, ALPHABET.length()).forEach(i -> password.append(ALPHABET.charAt(i)));
        return password.toString();
    }
}
