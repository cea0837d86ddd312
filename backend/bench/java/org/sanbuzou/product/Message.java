package org.sanbuzou.product;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One HTTP/1.1 message after the other from a connection, whole or not at all. Knows no more of the protocol than the
 * product's own answers need, and makes no objects: who measures shares the processor with what is measured.
 */
public final class Message {
    private static final int STATUS_AT = "HTTP/1.1 ".length();

    private static final int LINE_END = 2;

    private byte[] bytes = new byte[8192];
    private int head;
    private int end;

    /**
     * @return false when the other side closed the connection between two messages
     * @throws EOFException when it did so within one
     */
    public boolean read(InputStream in) throws IOException {
        end = 0;
        head = 0;
        while (head == 0) {
            if (!more(in)) {
                return false;
            }
            head = endOfHead();
        }
        if (isChunked()) {
            int from = head;
            for (int size = -1; size != 0; from += size + LINE_END) {
                size = chunkSize(in, from);
                from = nextLine(from);
                fill(in, from + size + LINE_END);
            }
        } else {
            var length = header("content-length");
            fill(in, head + (length == null ? 0 : Integer.parseInt(length)));
        }
        return true;
    }

    private boolean isChunked() {
        return header("transfer-encoding") != null;
    }

    private int chunkSize(InputStream in, int from) throws IOException {
        int at = from;
        do {
            fill(in, at + 1);
        } while (bytes[at++] != '\n');
        return chunkSize(from);
    }

    private int chunkSize(int from) {
        var line = new String(bytes, from, nextLine(from) - from, StandardCharsets.ISO_8859_1);
        return Integer.parseInt(line.strip(), 16);
    }

    private void fill(InputStream in, int whole) throws IOException {
        while (end < whole) {
            more(in);
        }
    }

    private boolean more(InputStream in) throws IOException {
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * end);
        }
        int count = in.read(bytes, end, bytes.length - end);
        if (count < 0 && end > 0) {
            throw new EOFException("the connection ended within a message");
        }
        end += Math.max(0, count);
        return count >= 0;
    }

    private int endOfHead() {
        for (int at = 3; at < end; at++) {
            if (bytes[at] == '\n' && bytes[at - 2] == '\n') {
                return at + 1;
            }
        }
        return 0;
    }

    /** @param name in lower case; null when there is no such header */
    public String header(String name) {
        for (int line = nextLine(0); line < head - 2; line = nextLine(line)) {
            if (startsWith(line, name)) {
                int from = line + name.length() + 1;
                return new String(bytes, from, nextLine(line) - from, StandardCharsets.ISO_8859_1).strip();
            }
        }
        return null;
    }

    private boolean startsWith(int line, String name) {
        for (int i = 0; i < name.length(); i++) {
            if ((bytes[line + i] | 0x20) != name.charAt(i)) {
                return false;
            }
        }
        return bytes[line + name.length()] == ':';
    }

    private int nextLine(int from) {
        int at = from;
        while (bytes[at] != '\n') {
            at++;
        }
        return at + 1;
    }

    public int status() {
        return Integer.parseInt(new String(bytes, STATUS_AT, 3, StandardCharsets.ISO_8859_1));
    }

    public String body() {
        if (isChunked()) {
            return chunks();
        }
        return new String(bytes, head, end - head, StandardCharsets.UTF_8);
    }

    private String chunks() {
        var body = new ByteArrayOutputStream();
        int from = head;
        for (int size = chunkSize(from); size != 0; size = chunkSize(from)) {
            body.write(bytes, nextLine(from), size);
            from = nextLine(from) + size + LINE_END;
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    public byte[] copy() {
        return Arrays.copyOf(bytes, end);
    }
}
