package org.sanbuzou.community;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbuzou.shared.BadInput;

/**
 * What is known around the records of one batch. It grows with each record that is kept, so that the next of the same batch
 * meets it as if it had come later.
 *
 * @param isCorrecting whether one of the batch takes the place of another record
 * @param records those stored under ids that the batch names
 * @param spans of live records near new ones
 */
record Surroundings(
        boolean isCorrecting,
        Map<UUID, ServiceRecord> records,
        Names.Found names,
        List<ServiceSpan> spans,
        Occasions.Found occasions,
        ServiceFlags.Limits limits) {
    /** The record that this one takes the place of; null when it takes none. */
    ServiceRecord original(ServiceFacts facts) {
        if (facts.correctsId() == null) {
            return null;
        }
        var original = records.get(facts.correctsId());
        if (original == null || !original.memberId().equals(facts.memberId())) {
            throw new BadInput("RECORD_UNKNOWN", "correctsId", "没有找到要更正的那条本人记录，请刷新后重新选择。");
        }
        original.requireNotCorrected();
        return original;
    }

    void replace(ServiceRecord original) {
        spans.removeIf(span -> span.recordId().equals(original.id()));
    }

    void add(ServiceRecord record, ServiceSpan span) {
        records.put(record.id(), record);
        spans.add(span);
    }
}
