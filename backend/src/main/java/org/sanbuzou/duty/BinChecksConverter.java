package org.sanbuzou.duty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** Keeps the checks of one inspection as JSON: they are read and written as a whole. */
@Immutable
@Converter
class BinChecksConverter implements AttributeConverter<List<BinCheck>, String> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<BinCheck>> CHECKS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<BinCheck> checks) {
        try {
            return JSON.writeValueAsString(checks);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<BinCheck> convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, CHECKS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
