package org.sanbuzou.taskgroup.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

@Immutable
@Converter
class DecidedTasksConverter extends JsonText<DecidedTask> {
    DecidedTasksConverter() {
        super(new TypeReference<>() {});
    }
}
