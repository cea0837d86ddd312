package org.sanbuzou.member.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.tables.CsvFile;
import org.sanbuzou.shared.tables.FileKind;
import org.sanbuzou.shared.tables.WorkbookFile;

/** A register in a file. What kind of file it is shows in its first bytes; its name is not asked. */
public final class RosterFile {
    private static final long MOST_BYTES = 10L << 20;

    private RosterFile() {}

    /** @throws BadInput with a sentence for people when the file as a whole cannot be used */
    public static Roster read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw refusal("FILE_TOO_LARGE", "文件超过 10 MB，请拆成几个文件，分次上传。");
        }
        return switch (FileKind.of(file)) {
            case EMPTY -> throw refusal("FILE_EMPTY", "文件是空的，请选择有内容的名册。");
            case OLD_OFFICE -> throw refusal("FILE_KIND", "这是旧版 .xls 或加了密码的文件，请另存为不加密码的 .xlsx 后重新上传。");
            case ARCHIVE -> WorkbookFile.read(file, RosterReader::new).roster();
            case OTHER -> CsvFile.read(file, new RosterReader(false)).roster();
        };
    }

    static BadInput refusal(String code, String message) {
        return new BadInput(code, "file", message);
    }
}
