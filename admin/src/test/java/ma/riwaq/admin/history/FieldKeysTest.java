package ma.riwaq.admin.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import ma.riwaq.shared.BaseEntity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The history tells every field by the name that its form gives it. */
class FieldKeysTest {

    /** Told by the row itself: the edition, and the session of a place and time. */
    private static final Set<String> NOT_TOLD = Set.of("edition", "session", "searchKey");

    static List<Class<?>> nouns() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("ma.riwaq").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class) && type.isAssignableTo(BaseEntity.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void hasAWordForEveryField(Class<?> noun) {
        ResourceBundle words = ResourceBundle.getBundle("ma.riwaq.admin.Messages", Locale.forLanguageTag("ar-MA"));
        Stream<String> fields = Arrays.stream(noun.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .filter(field -> !NOT_TOLD.contains(field));
        assertThat(fields).isNotEmpty().allMatch(field -> words.containsKey(FieldKeys.of(noun.getSimpleName(), field)));
        assertThat(words.containsKey("noun." + noun.getSimpleName())).isTrue();
    }
}
