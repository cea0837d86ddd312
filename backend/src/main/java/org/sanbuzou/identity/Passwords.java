package org.sanbuzou.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;

/**
 * Passwords that people choose are hashed with Argon2id at 19 MiB, two passes and one lane, the first choice of the OWASP
 * Password Storage Cheat Sheet. Initial ones are 14 random characters (80 bits), which no slowness of a hash protects
 * better; theirs is cheap, so that a whole branch gets its accounts at once.
 */
final class Passwords {
    private static final Argon2Function CHOSEN = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final Argon2Function RANDOM_ONES = Argon2Function.getInstance(64, 1, 1, 32, Argon2.ID);
    /** Without letters and digits that people confuse when they copy a password by hand. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int INITIAL_LENGTH = 14;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Compared with when the name is unknown, so that the time of an answer does not tell which names exist. */
    private static final String NOBODY = hash("nobody has this password");

    private Passwords() {}

    /** For a password that a person chose. */
    static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(CHOSEN).getResult();
    }

    /** For one that {@link #initial()} made. */
    static String hashInitial(String password) {
        return Password.hash(password).addRandomSalt(16).with(RANDOM_ONES).getResult();
    }

    static boolean matches(String password, String hash) {
        var known = hash == null ? NOBODY : hash;
        return Password.check(password, known).with(Argon2Function.getInstanceFromHash(known)) && hash != null;
    }

    static String initial() {
        var password = new StringBuilder(INITIAL_LENGTH);
        RANDOM.ints(INITIAL_LENGTH, 0, ALPHABET.length()).forEach(i -> password.append(ALPHABET.charAt(i)));
        return password.toString();
    }
}
