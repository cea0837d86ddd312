package org.sanbuzou.member;

import java.util.Collection;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.member.imports.Column;

/** Who holds which office once the file is taken over. An office the file leaves open stays as it is. */
final class ImportedOffices {
    /** Appointing is slow, one by one, and no branch has so many. */
    private static final int MOST_NEW = 50;

    private final Map<ImportedPerson, Office> held = new IdentityHashMap<>();
    private final Map<Office, ImportedPerson> soleHolders = new EnumMap<>(Office.class);
    private final Map<ImportedPerson, Office> appointed = new LinkedHashMap<>();

    ImportedOffices(Collection<ImportedPerson> people, Map<UUID, Office> current) {
        for (var person : people) {
            var office = current.get(person.member().id());
            if (office != null) {
                hold(person, office);
            }
        }
    }

    /** Whether the office is new for this person. */
    boolean isNew(ImportedPerson person, Office office) {
        return office != null && held.get(person) != office;
    }

    void requireFree(Office office, boolean inService) {
        if (!inService) {
            throw new RowRefused(Column.OFFICE, "NOT_IN_SERVICE", "只有组织关系在本支部的正式或预备党员可以任职，请清空职务或核对人员类别。");
        }
        var holder = soleHolders.get(office);
        if (holder != null) {
            throw new RowRefused(Column.OFFICE, "OFFICE_TAKEN", "该职务现由“" + holder.name() + "”担任，请先结束其任职，或清空本行的职务。");
        }
        if (appointed.size() == MOST_NEW) {
            throw new RowRefused(Column.OFFICE, "OFFICES_TOO_MANY", "一次导入最多登记 " + MOST_NEW + " 人任职，请核对“职务”一列是否填错。");
        }
    }

    void appoint(ImportedPerson person, Office office) {
        soleHolders.values().remove(person);
        hold(person, office);
        appointed.put(person, office);
    }

    private void hold(ImportedPerson person, Office office) {
        held.put(person, office);
        if (office.isSole()) {
            soleHolders.put(office, person);
        }
    }

    /** In the order of the file, in which one makes room for the next. */
    Map<ImportedPerson, Office> appointed() {
        return appointed;
    }
}
