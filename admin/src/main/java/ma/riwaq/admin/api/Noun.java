package ma.riwaq.admin.api;

import java.util.List;
import java.util.Optional;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Page;

/**
 * A kind of things that programs keep: how it is read, made, filled, saved and removed, by the doors that the pages use.
 *
 * @param <E> the thing
 * @param <J> the thing as JSON
 */
interface Noun<E extends ListedEntity, J extends Record> {

    /** The last part of its address: {@code sessions}. */
    String name();

    /** The thing as JSON. */
    Class<J> form();

    /** Whether its things belong to an edition; else they are the directory's, and the edition is null everywhere. */
    default boolean isOfEdition() {
        return true;
    }

    /** What its list can be narrowed down by, besides words. */
    default List<String> filters() {
        return List.of();
    }

    /** The picture that its things may have; empty if they have none. */
    default Optional<Depiction<E>> depiction() {
        return Optional.empty();
    }

    /** A part of the list. */
    Page<J> page(Edition edition, Asked asked);

    /** The thing of a code, in this edition and no other; empty if there is none. */
    Optional<E> find(Edition edition, String code);

    /** A new thing, still without anything but its code. */
    E make(Edition edition, J json);

    /** Takes over everything that was sent; what is left out becomes empty. */
    void fill(E thing, J json, Wrongs wrongs);

    /** The thing as programs read it. */
    J show(E thing);

    /** Saves it by its door. */
    E save(E thing);

    /** Removes it by its door. */
    void remove(E thing);

    /** A text, empty if it was left out. */
    static LocalizedText text(LocalizedText sent) {
        return sent == null ? LocalizedText.EMPTY : sent;
    }

    /** A list, empty if it was left out. */
    static <T> List<T> list(List<T> sent) {
        return sent == null ? List.of() : sent;
    }

    /** A value, or what stands for one that was left out. */
    static <T> T or(T sent, T otherwise) {
        return sent == null ? otherwise : sent;
    }
}
