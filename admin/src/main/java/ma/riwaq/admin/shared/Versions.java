package ma.riwaq.admin.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.shared.BaseEntity;

/** Puts two versions of one thing side by side, in the words of its form. */
@RequestScoped
public class Versions {

    /** The properties that name a picture by its SHA-256. */
    private static final Set<String> PICTURES = Set.of("logo", "photo", "cover");

    /** The property that holds BCP 47 tags. */
    private static final String LANGUAGES = "languages";

    @Inject
    private Texts texts;

    @Inject
    private LanguageTags languages;

    /** The fields in which they differ; those that no form shows are left out. */
    public List<Field> between(BaseEntity mine, BaseEntity theirs) {
        String noun = mine.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return properties(mine.getClass())
                .filter(property -> texts.maybe(noun + "." + property.getName()) != null)
                .filter(property -> !Objects.equals(value(property, mine), value(property, theirs)))
                .map(property -> new Field(
                        texts.maybe(noun + "." + property.getName()),
                        shown(property, mine),
                        shown(property, theirs),
                        PICTURES.contains(property.getName())))
                .toList();
    }

    /** A value in words; of a picture its name, which the page shows as the picture. */
    private String shown(PropertyDescriptor property, BaseEntity of) {
        Object value = value(property, of);
        return LANGUAGES.equals(property.getName()) && value instanceof Collection<?> tags
                ? tags.stream()
                        .map(tag -> tag instanceof String name ? languages.name(name) : texts.plain(tag))
                        .collect(Collectors.joining(texts.of("general.list.separator")))
                : texts.plain(value);
    }

    private static Stream<PropertyDescriptor> properties(Class<?> type) {
        try {
            return Arrays.stream(
                            Introspector.getBeanInfo(type, BaseEntity.class).getPropertyDescriptors())
                    .filter(property -> property.getReadMethod() != null);
        } catch (IntrospectionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(PropertyDescriptor property, BaseEntity of) {
        try {
            return property.getReadMethod().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public class has public getters", e);
        }
    }

    /**
     * A field that differs.
     *
     * @param label what the form calls it
     * @param mine what this person wanted to save
     * @param theirs what is stored now
     * @param picture whether both are names of pictures
     */
    public record Field(String label, String mine, String theirs, boolean picture) {

        /** For pages, whose expression language reads beans and not records. */
        public String getLabel() {
            return label;
        }

        /** As {@link #getLabel}. */
        public String getMine() {
            return mine;
        }

        /** As {@link #getLabel}. */
        public String getTheirs() {
            return theirs;
        }

        /** As {@link #getLabel}. */
        public boolean isPicture() {
            return picture;
        }
    }
}
