package org.sanbuzou.community.spotcheck.sampling;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.sanbuzou.shared.sampling.SampleKind;

/** Draws worked out by an independent program (Python), which the client's own code is tested against as well. */
final class DrawVectors {
    static final Path FILE = Path.of("src", "test", "resources", "spotcheck", "draws.json");
    static final Path OF_THE_CLIENT = Path.of("..", "frontend", "src", "testing", "data", "spot-check-draws.json");

    record RuleText(
            UUID branchId,
            UUID checkId,
            LocalDate from,
            LocalDate to,
            Stratification stratification,
            SampleKind sampleKind,
            int sampleAmount,
            int minimum) {}

    record Entry(UUID id, String stratum) {}

    record StratumText(String key, int size, int sample, String probability) {}

    record Vector(
            String name,
            RuleText rule,
            String seed,
            String ruleText,
            String commitment,
            List<Entry> frame,
            List<StratumText> strata,
            List<UUID> drawn) {
        DrawRule drawRule() {
            return new DrawRule(
                    rule.branchId,
                    rule.checkId,
                    rule.from,
                    rule.to,
                    rule.stratification,
                    rule.sampleKind,
                    rule.sampleAmount,
                    rule.minimum);
        }

        SortedMap<String, Integer> sizes() {
            var sizes = new TreeMap<String, Integer>();
            frame.forEach(entry -> sizes.merge(entry.stratum(), 1, Integer::sum));
            return sizes;
        }
    }

    private DrawVectors() {}

    static List<Vector> all() {
        try {
            var json = new ObjectMapper().registerModule(new JavaTimeModule());
            return List.of(json.readValue(Files.readString(FILE), Vector[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
