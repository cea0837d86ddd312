package org.sanbuzou.faults;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanbuzou.faults.Evidence.Told;

/** Holds what the branch has against what the phones know. Pure, so that it can be shown to object. */
final class Judge {
    private Judge() {}

    /** @param required records that must be there; any other the phones kept may be */
    static List<String> objections(Evidence evidence, Set<UUID> required) {
        var objections = new ArrayList<String>();
        for (var id : required) {
            if (!evidence.stored().containsKey(id)) {
                objections.add(id + " is lost");
            }
        }
        evidence.stored().forEach((id, rows) -> object(evidence, id, rows, objections));
        for (var id : evidence.created().keySet()) {
            if (!evidence.stored().containsKey(id)) {
                objections.add(id + " is in the audit, but not there");
            }
        }
        return objections;
    }

    private static void object(Evidence evidence, UUID id, List<Told> rows, List<String> objections) {
        if (rows.size() != 1) {
            objections.add(id + " is there " + rows.size() + " times");
        }
        if (!evidence.kept().containsKey(id)) {
            objections.add(id + " is there, but no phone kept it");
        } else if (!evidence.kept().get(id).equals(rows.get(0).fact())) {
            objections.add(id + " is not what the phone kept: " + rows.get(0).fact());
        }
        var audit = evidence.created().getOrDefault(id, List.of());
        if (!audit.equals(rows)) {
            objections.add(id + " has " + audit.size() + " audit rows, not one that tells the same: " + audit);
        }
    }

    /** @return the damages the judge does not notice; each is done to a copy of evidence it has accepted */
    static List<String> unnoticed(Evidence sound) {
        var id = sound.acknowledged().iterator().next();
        var rows = sound.stored().get(id);
        var other = new Told(new ServiceFact("", "", null, null, ""), "");
        var damages = new LinkedHashMap<String, Consumer<Evidence>>();
        damages.put("a record lost", damaged -> damaged.stored().remove(id));
        damages.put("a record twice", damaged -> damaged.stored().put(id, List.of(rows.get(0), rows.get(0))));
        damages.put("a record altered", damaged -> damaged.stored().put(id, List.of(other)));
        damages.put("a stranger", damaged -> damaged.kept().remove(id));
        damages.put("no audit row", damaged -> damaged.created().remove(id));
        damages.put("two audit rows", damaged -> damaged.created().put(id, List.of(rows.get(0), rows.get(0))));
        damages.put("audit of nothing", damaged -> damaged.created().put(new UUID(0, 0), rows));
        damages.put("an invented receipt", damaged -> damaged.acknowledged().add(new UUID(0, 0)));
        return damages.entrySet().stream()
                .filter(damage -> isAccepted(sound.copy(), damage.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isAccepted(Evidence copy, Consumer<Evidence> damage) {
        damage.accept(copy);
        return objections(copy, new HashSet<>(copy.acknowledged())).isEmpty();
    }
}
