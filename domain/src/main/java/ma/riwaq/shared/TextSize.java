package ma.riwaq.shared;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** No language of a localized text is longer than this, and the text exists in at least one language if asked. */
@Documented
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = TextSize.Validator.class)
public @interface TextSize {

    /** The longest text, in UTF-16 characters. */
    int max();

    /** Whether there must be a text in some language. */
    boolean required() default false;

    /** Key of the message in {@code ValidationMessages}. */
    String message() default "{riwaq.text.size}";

    /** As Bean Validation asks for. */
    Class<?>[] groups() default {};

    /** As Bean Validation asks for. */
    Class<? extends Payload>[] payload() default {};

    /** Looks at each language. */
    class Validator implements ConstraintValidator<TextSize, LocalizedText> {

        private int max;
        private boolean required;

        @Override
        public void initialize(TextSize rule) {
            max = rule.max();
            required = rule.required();
        }

        @Override
        public boolean isValid(LocalizedText text, ConstraintValidatorContext context) {
            if (required && (text == null || text.isEmpty())) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("{riwaq.text.required}")
                        .addConstraintViolation();
                return false;
            }
            return text == null || text.asMap().values().stream().allMatch(words -> words.length() <= max);
        }
    }
}
