package ma.riwaq.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ma.riwaq.communique.Known;
import ma.riwaq.communique.Known.Noun;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Theme;
import ma.riwaq.programme.ThemeKind;
import ma.riwaq.publication.Publication;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.SearchKey;
import ma.riwaq.venue.Room;

/** What the directory and an edition have names for: to be told to the reader, and found by what it read. */
final class Directory {

    private final Map<Noun, List<String>> spellings = new EnumMap<>(Noun.class);
    private final Map<Class<?>, Map<String, ListedEntity>> called = new HashMap<>();

    void addOrganisation(Organisation organisation) {
        List<String> names = Stream.of(
                        words(organisation),
                        organisation.getShortName().asMap().values().stream(),
                        organisation.getAliases().stream())
                .flatMap(all -> all)
                .toList();
        add(Organisation.class, Noun.ORGANISATION, organisation, names, names);
    }

    void addRoom(Room room) {
        List<String> names =
                Stream.concat(words(room), room.getAliases().stream()).toList();
        add(Room.class, Noun.ROOM, room, names, names);
    }

    /** A subject of one word, which may stand anywhere, is found only where the text speaks of a programme. */
    void addTheme(Theme theme) {
        List<String> names =
                Stream.concat(words(theme), theme.getAliases().stream()).toList();
        List<String> sure = theme.getKind() == ThemeKind.SUBJECT
                ? names.stream().filter(name -> isSeveralWords(name)).toList()
                : names;
        add(Theme.class, Noun.PROGRAMME, theme, names, sure);
    }

    /** Nobody is known by one name alone. */
    void addPerson(Person person) {
        List<String> names = words(person).toList();
        add(
                Person.class,
                Noun.PERSON,
                person,
                names,
                names.stream().filter(Directory::isSeveralWords).toList());
    }

    void addAudience(Audience audience) {
        words(audience).forEach(name -> call(Audience.class, audience, name));
    }

    void addPublication(Publication publication) {
        words(publication).forEach(title -> call(Publication.class, publication, title));
    }

    private static Stream<String> words(ListedEntity thing) {
        return thing.getLabel().asMap().values().stream();
    }

    private static boolean isSeveralWords(String name) {
        return SearchKey.words(name).size() > 1;
    }

    private void add(Class<?> type, Noun noun, ListedEntity thing, List<String> names, List<String> told) {
        names.forEach(name -> call(type, thing, name));
        spellings.computeIfAbsent(noun, none -> new ArrayList<>()).addAll(told);
    }

    private void call(Class<?> type, ListedEntity thing, String name) {
        called.computeIfAbsent(type, none -> new HashMap<>()).putIfAbsent(SearchKey.of(name), thing);
    }

    /** The thing of a type that is called so in any usual spelling; null for none. */
    <T extends ListedEntity> T find(Class<T> type, String name) {
        return name == null
                ? null
                : type.cast(called.getOrDefault(type, Map.of()).get(SearchKey.of(name)));
    }

    /** What the reader is told beforehand. */
    Known known(List<AgencyWord> words) {
        Map<String, String> readAs = new HashMap<>();
        words.forEach(word -> readAs.put(word.getWord(), word.standsFor()));
        return new Known(spellings, readAs);
    }
}
