package org.sanbuzou.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text a person can read: not blank, no control characters and no bidirectional controls, which would show a name other than
 * the one stored (Unicode Technical Report 36, section 2.5.2). Line breaks are allowed where {@code lines} is true. Null passes.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Validator.class)
public @interface PlainText {
    String message() default "含有看不见的控制字符或只有空白，请重新输入";

    boolean lines() default false;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks code point by code point, so that four-byte characters count as one. */
    class Validator implements ConstraintValidator<PlainText, String> {
        private boolean lines;

        @Override
        public void initialize(PlainText annotation) {
            lines = annotation.lines();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || (!text.isBlank() && text.codePoints().allMatch(this::readable));
        }

        private boolean readable(int codePoint) {
            if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
                return lines;
            }
            return !Character.isISOControl(codePoint)
                    && !(codePoint >= 0x202A && codePoint <= 0x202E)
                    && !(codePoint >= 0x2066 && codePoint <= 0x2069)
                    && codePoint != 0x200E
                    && codePoint != 0x200F
                    && codePoint != 0x061C
                    && codePoint != 0xFEFF
                    && Character.getType(codePoint) != Character.SURROGATE;
        }
    }
}
