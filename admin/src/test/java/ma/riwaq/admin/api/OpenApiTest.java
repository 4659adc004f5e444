package ma.riwaq.admin.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class);

    private final List<Noun<?, ?>> nouns = List.of(
            new SessionNoun(),
            new EventNoun(),
            new ThemeNoun(),
            new AudienceNoun(),
            new RoomNoun(),
            new PublicationNoun(),
            new OrganisationNoun(),
            new PersonNoun());

    private final JsonObject document = OpenApi.describe(nouns);

    @Test
    void describesEveryAddressAndVerbThatTheResourcesHave() {
        Set<String> expected = new TreeSet<>(Set.of("get /editions", "get /editions/{edition}"));
        add(expected, "/editions/{edition}/releases", ReleasesResource.class);
        add(expected, "/editions/{edition}/sessions/{code}/slot", SlotResource.class);
        add(expected, "/editions/{edition}/imports", ImportsResource.class);
        add(expected, "/editions/{edition}/communiques", CommuniquesResource.class);
        nouns.forEach(noun -> {
            String list = (noun.isOfEdition() ? "/editions/{edition}/" : "/") + noun.name();
            add(expected, list, NounResource.class);
            noun.depiction()
                    .ifPresent(picture -> add(expected, list + "/{code}/" + picture.name(), PictureResource.class));
        });

        Set<String> described = new TreeSet<>();
        document.getJsonObject("paths").forEach((path, verbs) -> verbs.asJsonObject().keySet().stream()
                .filter(verb -> !verb.equals("parameters"))
                .forEach(verb -> described.add(verb + " " + path)));
        assertThat(described).isEqualTo(expected);
    }

    private static void add(Set<String> all, String address, Class<?> resource) {
        for (Method method : resource.getDeclaredMethods()) {
            Stream.of(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(VERBS::contains)
                    .forEach(verb -> all.add(verb.getSimpleName().toLowerCase(Locale.ROOT) + " " + address
                            + (method.isAnnotationPresent(Path.class)
                                    ? "/" + method.getAnnotation(Path.class).value()
                                    : "")));
        }
    }

    @Test
    void describesEveryFieldOfEveryForm() {
        JsonObject schemas = document.getJsonObject("components").getJsonObject("schemas");
        for (Noun<?, ?> noun : nouns) {
            String name = noun.form().getSimpleName().replace("Json", "");
            assertThat(schemas.getJsonObject(name).getJsonObject("properties").keySet())
                    .containsExactly(Arrays.stream(noun.form().getRecordComponents())
                            .map(each -> each.getName())
                            .toArray(String[]::new));
        }
        assertThat(schemas.getJsonObject("Session").getJsonObject("properties").getJsonObject("version"))
                .containsKey("readOnly");
    }

    @Test
    void pointsAtNothingThatIsNotThere() {
        Set<String> schemas =
                document.getJsonObject("components").getJsonObject("schemas").keySet();
        assertThat(Pattern.compile("#/components/schemas/(\\w+)")
                        .matcher(document.toString())
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .isSubsetOf(schemas);
    }
}
