package org.sanbuzou.taskgroup.survey.backcheck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** Keeps the strata of a draw as JSON: they are written once and read as a whole. */
@Immutable
@Converter
class StrataConverter implements AttributeConverter<List<Stratum>, String> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Stratum>> STRATA = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Stratum> strata) {
        try {
            return strata == null ? null : JSON.writeValueAsString(strata);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Stratum> convertToEntityAttribute(String text) {
        try {
            return text == null ? null : JSON.readValue(text, STRATA);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
