package org.sanbuzou.taskgroup.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sanbuzou.shared.imaging.KeptPicture;

/**
 * A file that was checked and may be kept.
 *
 * @param name under which it can be saved; a picture is always kept as JPEG
 * @param kept the bytes to store
 * @param sha256 of what was sent
 */
record SentFile(String name, FileType type, byte[] kept, String sha256) {
    /** Decodes pictures, which takes long and much memory. */
    static SentFile of(String name, byte[] sent) {
        var safe = FileName.of(name);
        var type = FileType.of(safe, sent);
        var hash = sha256(sent);
        if (type != FileType.PICTURE) {
            return new SentFile(safe, type, sent, hash);
        }
        return new SentFile(safe.substring(0, safe.lastIndexOf('.')) + ".jpg", type, KeptPicture.of(sent), hash);
    }

    static String sha256(byte[] sent) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sent));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
