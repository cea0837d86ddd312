package org.sanbuzou.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), which every Java has. Made of one piece after another; its value is taken once. */
public final class Sha256 {
    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Sha256 of(byte[] content) {
        return new Sha256().add(content);
    }

    /** Of the UTF-8 bytes. */
    public static Sha256 of(String text) {
        return new Sha256().add(text);
    }

    public Sha256 add(byte[] piece) {
        digest.update(piece);
        return this;
    }

    /** Adds the UTF-8 bytes. */
    public Sha256 add(String piece) {
        return add(piece.getBytes(StandardCharsets.UTF_8));
    }

    /** 32 bytes. */
    public byte[] bytes() {
        return digest.digest();
    }

    /** 64 lower-case digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }
}
