package ma.riwaq.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.Refusal;

/** The things that cells may name, found by identity, code or any of their names in any usual spelling. */
final class Lookup {

    private final Edition edition;
    private final Map<Class<?>, Names> names = new HashMap<>();

    Lookup(Edition edition) {
        this.edition = edition;
    }

    Edition edition() {
        return edition;
    }

    /** Lets things of a type be named. */
    <T extends ListedEntity> void add(
            Class<T> type, Collection<T> things, Function<T, String> code, Function<T, Stream<String>> called) {
        Names known = new Names();
        things.forEach(thing -> known.add(thing, code.apply(thing), called.apply(thing)));
        names.put(type, known);
    }

    /** The thing that a text names; throws {@link Refusal} if there is none or more than one. */
    <T extends ListedEntity> T find(Class<T> type, String text) {
        Set<ListedEntity> found = names.get(type).find(text.strip());
        if (found.isEmpty()) {
            throw new Refusal("cell.unknown." + type.getSimpleName(), text);
        }
        if (found.size() > 1) {
            throw new Refusal("cell.several", text, String.valueOf(found.size()));
        }
        return type.cast(found.iterator().next());
    }

    private static final class Names {

        private final Map<String, ListedEntity> exact = new HashMap<>();
        private final Map<String, List<ListedEntity>> called = new HashMap<>();

        void add(ListedEntity thing, String code, Stream<String> words) {
            exact.put(thing.getId().toString(), thing);
            exact.put(code, thing);
            words.map(Words::folded).filter(name -> !name.isEmpty()).distinct().forEach(name -> called.computeIfAbsent(
                            name, one -> new ArrayList<>())
                    .add(thing));
        }

        Set<ListedEntity> find(String text) {
            ListedEntity known = exact.get(text);
            return known != null
                    ? Set.of(known)
                    : new LinkedHashSet<>(called.getOrDefault(Words.folded(text), List.of()));
        }
    }
}
