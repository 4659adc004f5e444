package ma.riwaq.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.history.ChangedSinceException.Since;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.UnitOfWork;

/** Takes one change of a thing back: its fields get their old values, by the door by which forms save them. */
@ApplicationScoped
@Transactional
public class Reversal {

    private static final Jsonb JSONB = JsonbBuilder.create();

    @Inject
    private EntityManager em;

    @Inject
    private History history;

    @Inject
    private Doors doors;

    @Inject
    private Validator validator;

    /**
     * Takes a change back.
     *
     * @throws ChangedSinceException when a field has no longer the value that the change gave it
     * @throws Refusal when the thing, or something that it pointed at, is gone, or the old values break a rule by now
     */
    @Allowed(Role.EDITOR)
    public void revert(long number) {
        HistoryEntry entry = history.find(number)
                .filter(HistoryEntry::isReversible)
                .orElseThrow(() -> new Refusal("history.not.reversible"));
        UnitOfWorkImpl work = (UnitOfWorkImpl) em.unwrap(UnitOfWork.class);
        ClassDescriptor descriptor = work.getProject().getOrderedDescriptors().stream()
                .filter(each -> each.getJavaClass().getSimpleName().equals(entry.getNoun()))
                .findFirst()
                .orElseThrow();
        BaseEntity thing = (BaseEntity) em.find(descriptor.getJavaClass(), entry.getThing());
        if (thing == null || thing.isRemoved()) {
            throw new Refusal("history.gone");
        }
        refuseChanged(entry, thing, descriptor, work);
        em.detach(thing);
        for (FieldChange change : entry.getFields()) {
            DatabaseMapping mapping = descriptor.getMappingForAttributeName(change.name());
            mapping.setRealAttributeValueInObject(thing, value(change.old(), mapping, type(descriptor, change.name())));
        }
        refuseWrong(thing);
        doors.put(thing);
    }

    private void refuseChanged(HistoryEntry entry, BaseEntity thing, ClassDescriptor descriptor, UnitOfWorkImpl work) {
        List<String> changed = entry.getFields().stream()
                .filter(change -> !same(
                        change.now(),
                        now(thing, descriptor.getMappingForAttributeName(change.name()), work),
                        isUnordered(descriptor, change.name())))
                .map(FieldChange::name)
                .toList();
        if (!changed.isEmpty()) {
            List<HistoryEntry> later = history.since(entry);
            throw new ChangedSinceException(changed.stream()
                    .map(name -> new Since(name, last(later, name)))
                    .toList());
        }
    }

    private static JsonValue now(BaseEntity thing, DatabaseMapping mapping, UnitOfWorkImpl work) {
        Object value = mapping.getRealAttributeValueFromObject(thing, work);
        return FieldChange.json(new Fields(work).plain(value, mapping));
    }

    private static HistoryEntry last(List<HistoryEntry> later, String name) {
        return later.stream()
                .filter(entry -> entry.getFields().stream()
                        .anyMatch(change -> change.name().equals(name)))
                .findFirst()
                .orElse(null);
    }

    private void refuseWrong(BaseEntity thing) {
        Set<ConstraintViolation<BaseEntity>> broken = validator.validate(thing);
        if (!broken.isEmpty()) {
            throw new Refusal(
                    "history.rules",
                    broken.stream().map(ConstraintViolation::getMessage).collect(Collectors.joining(" ")));
        }
    }

    /** Whether two values are the same, whatever the things they point at are called by now. */
    static boolean same(JsonValue one, JsonValue other, boolean unordered) {
        if (unordered && isArray(one) && isArray(other)) {
            return new HashSet<>(all(one.asJsonArray())).equals(new HashSet<>(all(other.asJsonArray())));
        }
        return Objects.equals(bare(one), bare(other));
    }

    private static boolean isArray(JsonValue value) {
        return value.getValueType() == JsonValue.ValueType.ARRAY;
    }

    private static List<Object> all(Collection<JsonValue> values) {
        return values.stream().map(Reversal::bare).toList();
    }

    private static Object bare(JsonValue value) {
        return switch (value.getValueType()) {
            case ARRAY -> all(value.asJsonArray());
            case OBJECT ->
                isReference(value.asJsonObject())
                        ? value.asJsonObject().getString("id")
                        : value.asJsonObject().entrySet().stream()
                                .collect(Collectors.toMap(each -> each.getKey(), each -> bare(each.getValue())));
            default -> value;
        };
    }

    private static boolean isReference(JsonObject value) {
        return value.containsKey("noun") && value.containsKey("id");
    }

    private static boolean isUnordered(ClassDescriptor descriptor, String name) {
        return type(descriptor, name) instanceof ParameterizedType several && several.getRawType() == Set.class;
    }

    private static Type type(ClassDescriptor descriptor, String name) {
        return FieldTypes.find(descriptor.getJavaClass(), name).orElseThrow();
    }

    private Object value(JsonValue json, DatabaseMapping mapping, Type type) {
        if (type instanceof ParameterizedType several) {
            Type element = several.getActualTypeArguments()[0];
            Stream<Object> values = json.asJsonArray().stream().map(each -> one(each, mapping, element));
            return several.getRawType() == Set.class
                    ? values.collect(Collectors.toCollection(LinkedHashSet::new))
                    : values.collect(Collectors.toList());
        }
        return one(json, mapping, type);
    }

    private Object one(JsonValue json, DatabaseMapping mapping, Type type) {
        if (json.getValueType() == JsonValue.ValueType.NULL) {
            return type == LocalizedText.class ? LocalizedText.EMPTY : null;
        }
        if (json instanceof JsonObject object && isReference(object)) {
            return reference(object, (Class<?>) type);
        }
        if (mapping != null && mapping.isAggregateCollectionMapping()) {
            return part(json.asJsonObject(), mapping.getReferenceDescriptor());
        }
        return JSONB.fromJson(json.toString(), type);
    }

    private Object reference(JsonObject reference, Class<?> type) {
        Object thing = em.find(type, UUID.fromString(reference.getString("id")));
        if (!(thing instanceof BaseEntity found) || found.isRemoved()) {
            throw new Refusal(
                    "history.reference.gone",
                    reference.containsKey("label")
                            ? JSONB.fromJson(reference.getJsonObject("label").toString(), LocalizedText.class)
                            : "");
        }
        return found;
    }

    private Object part(JsonObject values, ClassDescriptor descriptor) {
        Object part = descriptor.getObjectBuilder().buildNewInstance();
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            String name = mapping.getAttributeName();
            Object value = one(values.get(name), mapping, type(descriptor, name));
            mapping.setRealAttributeValueInObject(part, value);
        }
        return part;
    }
}
