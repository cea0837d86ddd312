package org.sanbuzou.taskgroup.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sanbuzou.shared.BadInput;
import org.sanbuzou.shared.tables.FileKind;
import org.sanbuzou.shared.tables.WorkbookFile;

/** A procedure in a file of another program. */
final class ProcedureFile {
    private static final long MOST_BYTES = 10L << 20;

    private ProcedureFile() {}

    /** @throws BadInput with a sentence for people when the file as a whole cannot be used */
    static StatedProcedure read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new BadInput("FILE_TOO_LARGE", "file", "文件超过 10 MB，没有装入。请去掉与手续无关的内容，或分成几份手续。");
        }
        return switch (FileKind.of(file)) {
            case EMPTY -> throw new BadInput("FILE_EMPTY", "file", "文件是空的，请选择有内容的手续文件。");
            case OLD_OFFICE ->
                throw new BadInput("FILE_KIND", "file", "这是旧版 .xls、.mpp 或加了密码的文件。表格请另存为 .xlsx，Project 文件请另存为 XML。");
            case ARCHIVE -> WorkbookFile.read(file, SheetReader::new).procedure();
            case OTHER -> new ProjectConversion(project(file)).procedure();
        };
    }

    private static ProjectFile project(Path file) throws IOException {
        if (!looksLikeXml(file)) {
            throw new BadInput("FILE_KIND", "file", "请上传 .xlsx 表格，或 Project 另存的 .xml 文件。");
        }
        return ProjectFile.read(file);
    }

    /** In any of the encodings of XML. */
    private static boolean looksLikeXml(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            for (byte b : in.readNBytes(64)) {
                if (b == '<') {
                    return true;
                }
                if (b > ' ') {
                    return false;
                }
            }
            return false;
        }
    }

    static BadInput damaged() {
        return new BadInput("FILE_DAMAGED", "file", "文件打不开，可能已损坏。请在 Project 里重新另存为 XML 后上传。");
    }
}
