package org.sanbuzou.shared.tables;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.sanbuzou.shared.BadInput;

/**
 * What a workbook may grow to when it is unpacked. Everything is unpacked once and thrown away, so that the library, which
 * keeps cells and texts in memory, never meets a file that is small only as long as it is packed.
 */
final class WorkbookBounds {
    private static final int MOST_PARTS = 1_000;
    private static final long MOST_BYTES = 48L << 20;
    // A cell holds 32,767 characters at most.
    private static final int LONGEST_TEXT = 40_000;
    private static final int XML_START = 64;
    private static final String CELL = "c";

    /** The library takes whatever stands before the digits for a column and makes room for all columns up to it. */
    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}\\d{1,7}");

    private static final XMLInputFactory XML = secureXml();

    private WorkbookBounds() {}

    static void check(Path file) throws IOException {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw new TooLarge();
            }
            long left = MOST_BYTES;
            for (var part : parts) {
                var bounded = new Bounded(zip.getInputStream(part), left);
                check(part.getName(), new BufferedInputStream(bounded));
                left = bounded.left;
            }
        } catch (TooLarge e) {
            throw new BadInput("FILE_TOO_LARGE", "file", "文件展开后太大，没有导入。请只保留要导入的一张表，另存为新的 .xlsx 后重新上传。");
        }
    }

    private static void check(String name, InputStream part) throws IOException {
        if (!isXml(part)) {
            part.transferTo(OutputStream.nullOutputStream());
            return;
        }
        try {
            scan(part);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof TooLarge tooLarge) {
                throw tooLarge;
            }
            // Drawings of comments are seldom well-formed, and nobody reads them.
            if (!name.endsWith(".vml")) {
                throw WorkbookFile.damaged();
            }
        }
    }

    /** By its first character in any encoding, as a part may have any name. */
    private static boolean isXml(InputStream part) throws IOException {
        part.mark(XML_START);
        var start = new String(part.readNBytes(XML_START), StandardCharsets.ISO_8859_1);
        part.reset();
        return start.replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[\\s\0]*", "")
                .startsWith("<");
    }

    private static void scan(InputStream part) throws XMLStreamException, TooLarge {
        var xml = XML.createXMLStreamReader(part);
        boolean inText = false;
        int length = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    requireSmallPlace(xml);
                    length = holdsText(xml) ? 0 : length;
                    inText |= holdsText(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> inText &= !holdsText(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    length += inText ? xml.getTextLength() : 0;
                    if (length > LONGEST_TEXT) {
                        throw new TooLarge();
                    }
                }
                default -> {}
            }
        }
    }

    /** A cell, or a text that cells share. */
    private static boolean holdsText(XMLStreamReader xml) {
        return CELL.equals(xml.getLocalName()) || "si".equals(xml.getLocalName());
    }

    private static void requireSmallPlace(XMLStreamReader xml) {
        var place = CELL.equals(xml.getLocalName()) ? xml.getAttributeValue(null, "r") : null;
        if (place != null && !PLACE.matcher(place).matches()) {
            throw WorkbookFile.damaged();
        }
    }

    private static XMLInputFactory secureXml() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Ends with {@link TooLarge} when more comes out than may. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int got = super.read(buffer, from, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int bytes) throws TooLarge {
            left -= bytes;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }
}
