package org.sanbuzou.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbuzou.product.PeopledBranch;

/**
 * What the phones say and what the branch has, read completely.
 *
 * @param kept every record of every journal
 * @param acknowledged those with a receipt
 * @param stored every record the branch lists, with whose it is
 * @param created every audit row that tells of a new record, with who made it
 */
record Evidence(
        Map<UUID, ServiceFact> kept,
        Set<UUID> acknowledged,
        Map<UUID, List<Told>> stored,
        Map<UUID, List<Told>> created) {
    /** A record as the server tells it, and a person's name. */
    record Told(ServiceFact fact, String person) {}

    static Evidence read(PeopledBranch branch, List<Journal> journals) throws IOException, InterruptedException {
        var evidence = new Evidence(new HashMap<>(), new HashSet<>(), new HashMap<>(), new HashMap<>());
        for (var journal : journals) {
            journal.kept().forEach((id, body) -> evidence.kept.put(id, ServiceFact.of(body)));
            evidence.acknowledged.addAll(journal.acknowledged());
        }
        var path = "branches/" + branch.id() + "/";
        branch.administrator()
                .readAll(path + "service-records", row -> tell(evidence.stored, row.get("id"), row, "memberName", row));
        branch.administrator().readAll(path + "audit-entries?subjectType=ServiceRecord", row -> {
            if (row.get("change").asText().equals("CREATED")) {
                tell(evidence.created, row.get("subjectId"), row.get("after"), "actor", row);
            }
        });
        return evidence;
    }

    private static void tell(Map<UUID, List<Told>> all, JsonNode id, JsonNode fact, String person, JsonNode personIn) {
        var told = new Told(ServiceFact.of(fact), personIn.get(person).asText());
        all.computeIfAbsent(UUID.fromString(id.asText()), unused -> new ArrayList<>())
                .add(told);
    }

    /** Committed, but no phone knows it yet. */
    Set<UUID> unknownToPhones() {
        var found = new HashSet<>(stored.keySet());
        found.retainAll(kept.keySet());
        found.removeAll(acknowledged);
        return found;
    }

    Evidence copy() {
        return new Evidence(
                new HashMap<>(kept), new HashSet<>(acknowledged), new HashMap<>(stored), new HashMap<>(created));
    }
}
