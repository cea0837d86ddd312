package org.sanbuzou.shared.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file is, by its first bytes; its name is not asked. */
public enum FileKind {
    EMPTY,
    /** An archive, as .xlsx is one. */
    ARCHIVE,
    /** Old Office files, files with a password and .mpp. */
    OLD_OFFICE,
    OTHER;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    public static FileKind of(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var start = content.readNBytes(ZIP.length);
            if (start.length == 0) {
                return EMPTY;
            }
            if (Arrays.equals(start, OLE2)) {
                return OLD_OFFICE;
            }
            return Arrays.equals(start, ZIP) ? ARCHIVE : OTHER;
        }
    }
}
