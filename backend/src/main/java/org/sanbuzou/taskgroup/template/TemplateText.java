package org.sanbuzou.taskgroup.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import org.sanbuzou.shared.RuleViolation;
import org.sanbuzou.taskgroup.Procedure;

/** Procedures as JSON, the form in which the contract describes them. */
@ApplicationScoped
class TemplateText {
    /** At four bytes a letter still less than a database takes in one statement by default. */
    private static final int MOST_LETTERS = 3_000_000;

    private final ObjectMapper json;

    TemplateText(ObjectMapper json) {
        this.json = json;
    }

    Procedure read(TemplateContent content) {
        try {
            return json.readValue(content.content(), Procedure.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    String write(Procedure procedure) {
        try {
            var text = json.writeValueAsString(procedure);
            if (text.length() > MOST_LETTERS) {
                throw new RuleViolation("TEMPLATE_TOO_LARGE", "这份手续的文字太多，不能存为一份模板。请缩短依据，或分成几个工作组后再存。");
            }
            return text;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
