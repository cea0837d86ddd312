package org.sanbuzou.taskgroup.file;

import org.sanbuzou.shared.Sha256;
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
        return Sha256.of(sent).hex();
    }
}
