package org.sanbuzou.taskgroup.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanbuzou.taskgroup.survey.imports.UnitRow;

/** What a list changes: which units, blocks and villages are new, and which units move. Nothing is written here. */
final class UnitMerge {
    /** A unit that stands in another place than the list says. */
    record Move(SurveyUnit unit, SurveyBlock to) {}

    private final Survey survey;
    private final Map<String, SurveyVillage> villages = new HashMap<>();
    private final Map<List<Object>, SurveyBlock> blocks = new HashMap<>();
    private final Map<String, SurveyUnit> units;
    private final List<SurveyVillage> newVillages = new ArrayList<>();
    private final Map<SurveyVillage, String> renamed = new HashMap<>();
    private final List<SurveyBlock> newBlocks = new ArrayList<>();
    private final List<SurveyUnit> newUnits = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private int unchanged;

    UnitMerge(Survey survey, List<SurveyVillage> villages, List<SurveyBlock> blocks, Map<String, SurveyUnit> units) {
        this.survey = survey;
        this.units = units;
        villages.forEach(village -> this.villages.put(village.code(), village));
        blocks.forEach(block -> this.blocks.put(List.of(block.villageId(), block.name()), block));
    }

    void take(UnitRow row) {
        var village = village(row);
        var block =
                blocks.computeIfAbsent(List.of(village.id(), row.block()), unused -> newBlock(village, row.block()));
        var known = units.get(row.code());
        if (known == null) {
            newUnits.add(new SurveyUnit(block, row.code()));
        } else if (known.blockId().equals(block.id())) {
            unchanged++;
        } else {
            moves.add(new Move(known, block));
        }
    }

    private SurveyVillage village(UnitRow row) {
        var village = villages.computeIfAbsent(row.villageCode(), code -> {
            var made = new SurveyVillage(survey, code, row.villageName());
            newVillages.add(made);
            return made;
        });
        if (!village.name().equals(row.villageName()) && !row.villageName().equals(row.villageCode())) {
            renamed.put(village, row.villageName());
        }
        return village;
    }

    private SurveyBlock newBlock(SurveyVillage village, String name) {
        var made = new SurveyBlock(village, name);
        newBlocks.add(made);
        return made;
    }

    List<SurveyVillage> newVillages() {
        return newVillages;
    }

    Map<SurveyVillage, String> renamed() {
        return renamed;
    }

    List<SurveyBlock> newBlocks() {
        return newBlocks;
    }

    List<SurveyUnit> newUnits() {
        return newUnits;
    }

    List<Move> moves() {
        return moves;
    }

    int unchanged() {
        return unchanged;
    }
}
