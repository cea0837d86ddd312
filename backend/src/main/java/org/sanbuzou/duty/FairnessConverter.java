package org.sanbuzou.duty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import org.hibernate.annotations.Immutable;

/** Keeps the figures as JSON: they are read and written as a whole and never searched. */
@Immutable
@Converter
class FairnessConverter implements AttributeConverter<Fairness, String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(Fairness fairness) {
        try {
            return JSON.writeValueAsString(fairness);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Fairness convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, Fairness.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
