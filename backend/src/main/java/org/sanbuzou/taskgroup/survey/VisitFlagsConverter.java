package org.sanbuzou.taskgroup.survey;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Flags as words between commas. */
@Converter
class VisitFlagsConverter implements AttributeConverter<Set<VisitFlag>, String> {
    @Override
    public String convertToDatabaseColumn(Set<VisitFlag> flags) {
        return flags.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<VisitFlag> convertToEntityAttribute(String text) {
        return Arrays.stream(text.split(","))
                .filter(word -> !word.isEmpty())
                .map(VisitFlag::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(VisitFlag.class)));
    }
}
