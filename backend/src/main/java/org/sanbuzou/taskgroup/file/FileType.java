package org.sanbuzou.taskgroup.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.sanbuzou.shared.web.StopRequest;

/** What a file is, told by its bytes; its name must say the same. */
enum FileType {
    PDF("pdf"),
    PICTURE("jpg", "jpeg", "png"),
    DOCX("docx"),
    XLSX("xlsx"),
    PPTX("pptx"),
    TEXT("txt", "csv");

    private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] ZIP_START = {'P', 'K', 3, 4};
    private static final int MOST_PARTS = 5_000;

    private final Set<String> endings;

    FileType(String... endings) {
        this.endings = Set.of(endings);
    }

    /** @throws StopRequest 415 for anything else, and where the name says something else */
    static FileType of(String name, byte[] content) {
        var type = ofBytes(content);
        if (type == null) {
            throw new StopRequest(
                    415, "FILE_TYPE_UNSUPPORTED", "只收 PDF、图片（JPG、PNG）、.docx、.xlsx、.pptx 和纯文本；旧格式请另存为新格式，不收带宏的文件。");
        }
        if (!type.endings.contains(ending(name))) {
            throw new StopRequest(415, "FILE_TYPE_MISMATCH", "文件内容和文件名的后缀对不上，请用原来的后缀重新上传。");
        }
        return type;
    }

    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static FileType ofBytes(byte[] content) {
        if (begins(content, PDF_START)) {
            return PDF;
        }
        if (begins(content, JPEG_START) || begins(content, PNG_START)) {
            return PICTURE;
        }
        if (begins(content, ZIP_START)) {
            return office(content);
        }
        return isText(content) ? TEXT : null;
    }

    private static boolean begins(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    /** Only the list of parts is read, nothing is unpacked. */
    private static FileType office(byte[] content) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var parts = Collections.list(zip.getEntries()).stream()
                    .limit(MOST_PARTS)
                    .map(ZipArchiveEntry::getName)
                    .toList();
            boolean known = parts.contains("[Content_Types].xml")
                    && parts.size() < MOST_PARTS
                    && parts.stream()
                            .noneMatch(part -> part.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
            if (!known) {
                return null;
            }
            return parts.contains("word/document.xml")
                    ? DOCX
                    : parts.contains("xl/workbook.xml") ? XLSX : parts.contains("ppt/presentation.xml") ? PPTX : null;
        } catch (IOException | RuntimeException e) {
            // The reader throws exceptions of many kinds on files that are made to break it.
            return null;
        }
    }

    private static boolean isText(byte[] content) {
        try {
            return content.length > 0
                    && StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(content))
                            .codePoints()
                            .noneMatch(each -> Character.isISOControl(each) && "\t\r\n".indexOf(each) < 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
