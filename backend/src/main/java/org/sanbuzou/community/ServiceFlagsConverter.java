package org.sanbuzou.community;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Flags as words between commas, with one around them all, so that one of them is found by {@code like '%,LATE,%'}. */
@Converter
class ServiceFlagsConverter implements AttributeConverter<Set<ServiceFlag>, String> {
    private static final String SEPARATOR = ",";

    @Override
    public String convertToDatabaseColumn(Set<ServiceFlag> flags) {
        return flags.isEmpty()
                ? ""
                : flags.stream().map(Enum::name).collect(Collectors.joining(SEPARATOR, SEPARATOR, SEPARATOR));
    }

    @Override
    public Set<ServiceFlag> convertToEntityAttribute(String text) {
        return Arrays.stream(text.split(SEPARATOR))
                .filter(word -> !word.isEmpty())
                .map(ServiceFlag::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ServiceFlag.class)));
    }
}
