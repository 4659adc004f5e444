package ma.riwaq.history;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;

/**
 * The fields of things as the history keeps them: strings, numbers, lists and maps. It asks the mappings, so that a
 * field that is added to a thing is kept without further ado.
 */
final class Fields {

    /** What every thing has and nobody edits. */
    private static final Set<String> PASSED_OVER = Set.of(
            "id",
            "version",
            "changedAt",
            "changedBy",
            "removedAt",
            "searchKey",
            "sortArabic",
            "sortFrench",
            "writtenIn",
            "edition");

    private final AbstractSession session;

    Fields(AbstractSession session) {
        this.session = session;
    }

    /** Whether a field is told at all. */
    static boolean isKept(String name) {
        return !PASSED_OVER.contains(name);
    }

    /**
     * Whether only the fact that a field changed may be kept: hashes of passwords and tokens, and the addresses of people
     * who have no account, because what the history holds can never be forgotten.
     */
    static boolean isSecret(String name) {
        return name.endsWith("Hash") || name.equals("contactEmail");
    }

    ClassDescriptor descriptor(Class<?> type) {
        return session.getDescriptor(type);
    }

    /** What is in all kept fields of a thing that are not empty. */
    Map<String, Object> of(BaseEntity thing) {
        Map<String, Object> all = new TreeMap<>();
        BaseEntity subject = subject(thing);
        for (DatabaseMapping mapping : descriptor(thing.getClass()).getMappings()) {
            String name = mapping.getAttributeName();
            if (isKept(name) && !isSecret(name)) {
                Object value = mapping.getRealAttributeValueFromObject(thing, session);
                Object plain = plain(value, mapping);
                if (!isEmpty(plain) && !subject.equals(value)) {
                    all.put(name, plain);
                }
            }
        }
        return all;
    }

    /** The thing on whose page the history of another is told: of a session for its place and time. */
    BaseEntity subject(BaseEntity thing) {
        return !(thing instanceof ListedEntity) && value(thing, "session") instanceof ListedEntity session
                ? session
                : thing;
    }

    /** The edition that a thing belongs to; null for those of the directory. */
    BaseEntity edition(BaseEntity thing) {
        if (thing.getClass().getSimpleName().equals("Edition")) {
            return thing;
        }
        BaseEntity subject = subject(thing);
        return value(subject, "edition") instanceof BaseEntity edition ? edition : null;
    }

    private Object value(BaseEntity thing, String name) {
        DatabaseMapping mapping = descriptor(thing.getClass()).getMappingForAttributeName(name);
        return mapping == null ? null : mapping.getRealAttributeValueFromObject(thing, session);
    }

    /** The value of a field as strings, numbers, lists and maps; an empty text is nothing. */
    Object plain(Object value, DatabaseMapping mapping) {
        // only the mapping knows the parts of its values: those of the session are a pattern that is never filled in
        return plain(value, mapping.isAggregateCollectionMapping() ? mapping.getReferenceDescriptor() : null);
    }

    private Object plain(Object value, ClassDescriptor part) {
        if (value == null || value instanceof Boolean || value instanceof Number) {
            return value;
        }
        if (value instanceof LocalizedText text) {
            return text.isEmpty() ? null : words(text);
        }
        if (value instanceof Enum<?> choice) {
            return choice.name();
        }
        if (value instanceof BaseEntity thing) {
            return reference(thing);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().<Object>map(each -> plain(each, part)).toList();
        }
        return part == null ? value.toString() : parts(value, part);
    }

    private static Map<String, String> words(LocalizedText text) {
        Map<String, String> words = new LinkedHashMap<>();
        text.asMap().forEach((lang, each) -> words.put(lang.getCode(), each));
        return words;
    }

    private static Map<String, Object> reference(BaseEntity thing) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("noun", noun(thing));
        reference.put("id", thing.getId().toString());
        if (thing instanceof ListedEntity listed) {
            reference.put("label", words(listed.getLabel()));
        }
        return reference;
    }

    private Map<String, Object> parts(Object value, ClassDescriptor part) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (DatabaseMapping mapping : part.getMappings()) {
            parts.put(
                    mapping.getAttributeName(),
                    plain(mapping.getRealAttributeValueFromObject(value, session), mapping));
        }
        return parts;
    }

    private static boolean isEmpty(Object plain) {
        return plain == null || "".equals(plain) || (plain instanceof Collection<?> several && several.isEmpty());
    }

    /** What kind of thing it is: the simple name of its class. */
    static String noun(BaseEntity thing) {
        return thing.getClass().getSimpleName();
    }
}
