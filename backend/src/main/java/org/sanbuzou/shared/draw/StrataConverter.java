package org.sanbuzou.shared.draw;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.sanbuzou.shared.persistence.JsonText;
import org.sanbuzou.shared.sampling.Stratum;

/** The strata of a draw are written once. */
@Immutable
@Converter
class StrataConverter extends JsonText<Stratum> {
    StrataConverter() {
        super(new TypeReference<>() {});
    }
}
