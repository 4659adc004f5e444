package ma.riwaq.admin.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import ma.riwaq.shared.BaseEntity;

/** The domain's rules for a thing, told in the language of the person and not in that of the server. */
@RequestScoped
public class Rules {

    @Inject
    private ValidatorFactory factory;

    @Inject
    private CurrentLanguage language;

    /** The rules that a thing breaks. */
    public Set<ConstraintViolation<BaseEntity>> broken(BaseEntity thing) {
        MessageInterpolator words = new Spoken(factory.getMessageInterpolator(), language.getLocale());
        Validator validator = factory.usingContext().messageInterpolator(words).getValidator();
        return validator.validate(thing);
    }

    private record Spoken(MessageInterpolator words, Locale locale) implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return words.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale other) {
            return words.interpolate(template, context, other);
        }
    }
}
