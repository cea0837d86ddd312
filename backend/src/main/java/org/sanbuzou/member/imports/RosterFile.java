package org.sanbuzou.member.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.sanbuzou.shared.BadInput;

/** A register in a file. What kind of file it is shows in its first bytes; its name is not asked. */
public final class RosterFile {
    private static final long MOST_BYTES = 10L << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private RosterFile() {}

    /** @throws BadInput with a sentence for people when the file as a whole cannot be used */
    public static Roster read(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw refusal("FILE_EMPTY", "文件是空的，请选择有内容的名册。");
        }
        if (size > MOST_BYTES) {
            throw refusal("FILE_TOO_LARGE", "文件超过 10 MB，请拆成几个文件，分次上传。");
        }
        var start = start(file);
        if (Arrays.equals(start, OLE2)) {
            throw refusal("FILE_KIND", "这是旧版 .xls 或加了密码的文件，请另存为不加密码的 .xlsx 后重新上传。");
        }
        return Arrays.equals(start, ZIP) ? WorkbookFile.read(file) : CsvFile.read(file);
    }

    private static byte[] start(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(ZIP.length);
        }
    }

    static BadInput refusal(String code, String message) {
        return new BadInput(code, "file", message);
    }

    static BadInput damaged() {
        return refusal("FILE_DAMAGED", "文件打不开，可能已损坏，或不是表格。请用表格软件打开并另存为 .xlsx 后重新上传。");
    }
}
