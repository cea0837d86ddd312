package org.sanbuzou.taskgroup.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

@Immutable
@Converter
class KeptTasksConverter extends JsonText<KeptTask> {
    KeptTasksConverter() {
        super(new TypeReference<>() {});
    }
}
