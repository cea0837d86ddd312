package org.sanbuzou.member;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.branch.PartyGroup;
import org.sanbuzou.branch.PartyGroupDirectory;
import org.sanbuzou.member.imports.Column;
import org.sanbuzou.shared.Ids;

/** Party groups by the names a file gives them; missing ones are opened. */
final class ImportedGroups {
    /** A column that went astray must not fill the branch with groups. */
    private static final int MOST_NEW = 50;

    private final Map<String, UUID> ids = new HashMap<>();
    private final PartyGroupDirectory directory;
    private final boolean dryRun;
    private int opened;

    ImportedGroups(PartyGroupDirectory directory, boolean dryRun) {
        this.directory = directory;
        this.dryRun = dryRun;
        var known = directory.all();
        known.forEach(group -> ids.putIfAbsent(key(group.name()), group.id()));
        known.forEach(group -> ids.put(group.name(), group.id()));
    }

    UUID idOf(String name) {
        var id = ids.get(name);
        if (id == null) {
            id = ids.computeIfAbsent(key(name), unused -> find(name));
            ids.put(name, id);
        }
        return id;
    }

    // The database compares names in its own way, and it has the last word on which are the same.
    private UUID find(String name) {
        return directory.named(name).map(PartyGroup::id).orElseGet(() -> open(name));
    }

    private UUID open(String name) {
        if (opened == MOST_NEW) {
            throw new RowRefused(
                    Column.PARTY_GROUP, "GROUPS_TOO_MANY", "一次导入最多新建 " + MOST_NEW + " 个党小组，请核对“党小组”一列是否填错。");
        }
        opened++;
        return dryRun ? Ids.next() : directory.open(name).id();
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[\\s\\p{M}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
