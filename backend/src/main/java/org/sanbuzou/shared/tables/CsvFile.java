package org.sanbuzou.shared.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.sanbuzou.shared.BadInput;

/** A table as text: UTF-8, or GBK as spreadsheet programs of Chinese systems write it. */
public final class CsvFile {
    // GB 18030 holds all of GBK.
    private static final Charset GBK = Charset.forName("GB18030");
    private static final String MARK = "\ufeff";
    private static final int LOOK_AHEAD = 4_000;

    private CsvFile() {}

    /**
     * @return the same reader
     * @throws BadInput when this is no text, or one whose columns cannot be told apart
     */
    public static <R extends WorkbookFile.Reader> R read(Path file, R reader) throws IOException {
        var text = text(Files.readAllBytes(file));
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (var records = format.parse(new StringReader(text))) {
            for (var line : records) {
                if (!reader.accept(line(line))) {
                    break;
                }
            }
        } catch (UncheckedIOException | IOException e) {
            throw refusal("FILE_DAMAGED", "文件里的引号不成对，无法分清各列。请用表格软件打开并另存为 .xlsx 后重新上传。");
        }
        return reader;
    }

    private static BadInput refusal(String code, String message) {
        return new BadInput(code, "file", message);
    }

    private static String text(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                throw refusal("FILE_KIND", "这不是表格文件，请上传 .xlsx 或 .csv 文件。");
            }
        }
        var text = decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, GBK))
                .orElseThrow(() -> refusal("FILE_KIND", "文件的文字编码无法识别，请另存为 .xlsx 后重新上传。"));
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Some programs write tabs or semicolons and still call it .csv. */
    private static char delimiter(String text) {
        var start = text.substring(0, Math.min(LOOK_AHEAD, text.length()));
        char best = ',';
        for (char other : new char[] {'\t', ';'}) {
            if (count(start, other) > count(start, best)) {
                best = other;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static Line line(CSVRecord line) {
        List<Cell> cells = line.stream().map(Cell::text).toList();
        return new Line((int) line.getRecordNumber(), cells);
    }
}
