package org.sanbuzou.taskgroup.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

@Immutable
@Converter
class YearsConverter extends JsonText<Integer> {
    YearsConverter() {
        super(new TypeReference<>() {});
    }
}
