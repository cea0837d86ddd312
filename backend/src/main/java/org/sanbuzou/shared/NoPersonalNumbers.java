package org.sanbuzou.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Free text about people who did not ask to be recorded: refused where {@link PersonalNumbers} finds a number in it. Null passes. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoPersonalNumbers.Validator.class)
public @interface NoPersonalNumbers {
    String message() default "像是含有身份证号或手机号，请删去后再保存";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Answers with the sentence that names what was found. */
    class Validator implements ConstraintValidator<NoPersonalNumbers, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            var complaint = PersonalNumbers.complaintAbout(text);
            complaint.ifPresent(sentence -> {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(sentence).addConstraintViolation();
            });
            return complaint.isEmpty();
        }
    }
}
