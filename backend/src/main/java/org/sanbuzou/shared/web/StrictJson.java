package org.sanbuzou.shared.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Reads JSON as the contract says it: a text is no number, a missing number is no zero, a year has four digits. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
    /** After Quarkus: of two that read the same type, the one that came last does. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        for (var type : List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean)) {
            json.coercionConfigFor(type).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        }
        for (var shape : List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            json.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        json.registerModule(new SimpleModule().addDeserializer(LocalDate.class, new FullDate()));
    }

    /** A full-date of RFC 3339 has a year of four digits; Java and what it computes with dates know more. */
    private static final class FullDate extends StdDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;
        private static final int LAST_YEAR = 9999;

        FullDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            return day == null || day.getYear() >= 1 && day.getYear() <= LAST_YEAR
                    ? day
                    : (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "not a full-date");
        }
    }
}
