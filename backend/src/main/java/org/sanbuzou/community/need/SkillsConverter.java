package org.sanbuzou.community.need;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** One word a line; no word holds a line break. */
@Immutable
@Converter
class SkillsConverter implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> skills) {
        return String.join("\n", skills);
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return text.lines().toList();
    }
}
