package org.sanbuzou.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What one phone knows, on disk: KEPT before anything is sent, RECEIPT when the server has answered. Each line is forced to
 * the disk before it counts; a last line without an end was never written.
 */
final class Journal implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();

    private final Map<UUID, ObjectNode> kept = new LinkedHashMap<>();
    private final Set<UUID> acknowledged = new HashSet<>();
    private final FileChannel file;

    private Journal(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var text = Files.readString(path, StandardCharsets.ISO_8859_1);
        int whole = text.lastIndexOf('\n') + 1;
        file.truncate(whole).position(whole);
        var lines = new String(text.substring(0, whole).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        for (var line : lines.lines().toList()) {
            remember(line.split(" ", 3));
        }
    }

    /** As the phone finds it when it starts again. */
    static Journal open(Path path) throws IOException {
        return new Journal(path);
    }

    private void remember(String[] words) throws JsonProcessingException {
        var id = UUID.fromString(words[1]);
        if (words[0].equals("KEPT")) {
            kept.put(id, (ObjectNode) JSON.readTree(words[2]));
        } else {
            acknowledged.add(id);
        }
    }

    void keep(UUID id, ObjectNode body) throws IOException {
        write("KEPT " + id + " " + body + "\n");
        kept.put(id, body);
    }

    /** The phone dies while it writes: the person never saw this record as kept. */
    void keepHalf(UUID id, ObjectNode body) throws IOException {
        var line = "KEPT " + id + " " + body;
        write(line.substring(0, line.length() / 2));
    }

    void receipt(UUID id, int status) throws IOException {
        write("RECEIPT " + id + " " + status + "\n");
        acknowledged.add(id);
    }

    private void write(String text) throws IOException {
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(false);
    }

    /** What still waits, oldest first. */
    List<UUID> unsent() {
        var waiting = new ArrayList<>(kept.keySet());
        waiting.removeAll(acknowledged);
        return waiting;
    }

    ObjectNode body(UUID id) {
        return kept.get(id);
    }

    Map<UUID, ObjectNode> kept() {
        return kept;
    }

    Set<UUID> acknowledged() {
        return acknowledged;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
