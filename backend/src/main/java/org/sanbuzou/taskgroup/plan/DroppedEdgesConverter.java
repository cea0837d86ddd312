package org.sanbuzou.taskgroup.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.sanbuzou.shared.persistence.JsonText;

@Immutable
@Converter
class DroppedEdgesConverter extends JsonText<DroppedEdge> {
    DroppedEdgesConverter() {
        super(new TypeReference<>() {});
    }
}
