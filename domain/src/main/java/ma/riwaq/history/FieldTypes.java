package ma.riwaq.history;

import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Of what type the fields of things and of their parts are declared. */
public final class FieldTypes {

    private FieldTypes() {}

    /** The type of a field, with that of its elements; empty if there is none of this name, or no longer. */
    public static Optional<Type> find(Class<?> type, String name) {
        return Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getDeclaredFields()))
                .filter(field -> field.getName().equals(name))
                .map(Field::getGenericType)
                .findFirst();
    }
}
