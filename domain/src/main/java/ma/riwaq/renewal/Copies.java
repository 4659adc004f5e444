package ma.riwaq.renewal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ma.riwaq.shared.BaseEntity;

/** The copies made for a new edition, each found by what it is a copy of, so that they point at each other only. */
final class Copies {

    private final Map<BaseEntity, BaseEntity> byOriginal = new HashMap<>();
    private final List<BaseEntity> all = new ArrayList<>();

    /** Keeps a copy. */
    <T extends BaseEntity> void add(T original, T copy) {
        byOriginal.put(original, copy);
        all.add(copy);
    }

    /** Keeps a thing that is no copy of a single other one. */
    void add(BaseEntity made) {
        all.add(made);
    }

    /** The copy of a thing; null if it was not copied, or is null. */
    @SuppressWarnings("unchecked") // a copy is of the class of its original
    <T extends BaseEntity> T of(T original) {
        return (T) byOriginal.get(original);
    }

    /** Whether a thing was copied. */
    boolean has(BaseEntity original) {
        return byOriginal.containsKey(original);
    }

    /** The copies of those that were copied. */
    <T extends BaseEntity> Set<T> of(Collection<T> originals) {
        return originals.stream()
                .map(this::of)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All of them, in the order in which they were made. */
    List<BaseEntity> all() {
        return all;
    }
}
