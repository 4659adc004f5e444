package ma.riwaq.shared;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.regex.Pattern;

/** One condition that a person put on a list. */
@FunctionalInterface
public interface Condition<T> {

    /** Between the parts of an attribute's path. */
    Pattern DOT = Pattern.compile("\\.");

    /** The condition as part of a query. */
    Predicate of(CriteriaBuilder builder, CriteriaQuery<?> query, Root<T> root);

    /** Both this and another. */
    default Condition<T> and(Condition<T> other) {
        return (builder, query, root) -> builder.and(of(builder, query, root), other.of(builder, query, root));
    }

    /** An attribute, named by its path with dots, has this value; null asks nothing. */
    static <T> Condition<T> equal(String attribute, Object value) {
        return (builder, query, root) ->
                value == null ? builder.conjunction() : is(builder, path(root, attribute), value);
    }

    /** The things that an attribute points at, each once, have this one among them. */
    static <T> Condition<T> has(String attribute, BaseEntity one) {
        return (builder, query, root) -> is(builder, root.join(attribute), one);
    }

    /**
     * A path has this value. A thing is asked for by its identity: EclipseLink keeps the values of hundreds of questions,
     * and behind a thing everything that was read together with it.
     */
    static Predicate is(CriteriaBuilder builder, Path<?> path, Object value) {
        return value instanceof BaseEntity thing
                ? builder.equal(path.get("id"), thing.getId())
                : builder.equal(path, value);
    }

    /** The label has no words in this language; null asks nothing. */
    static <T extends ListedEntity> Condition<T> notWrittenIn(Lang lang) {
        return (builder, query, root) -> lang == null
                ? builder.conjunction()
                : builder.notLike(root.get("writtenIn"), "%" + lang.getCode() + "%");
    }

    /** The path of an attribute, with dots for the attributes of attributes. */
    static Path<?> path(Path<?> root, String attribute) {
        Path<?> path = root;
        for (String part : (Iterable<String>) DOT.splitAsStream(attribute)::iterator) {
            path = path.get(part);
        }
        return path;
    }
}
