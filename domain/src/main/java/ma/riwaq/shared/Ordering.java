package ma.riwaq.shared;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.stream.Stream;

/** The order in which the rows of a list stand. */
@FunctionalInterface
public interface Ordering<T> {

    /** The order as part of a query. */
    List<Order> of(CriteriaBuilder builder, CriteriaQuery<?> query, Root<T> root);

    /** By the attribute that is asked for, or else by the list's own. */
    static <T> Ordering<T> by(Paging paging, String... own) {
        return (builder, query, root) -> (paging.sort() == null ? Stream.of(own) : Stream.of(paging.sort(), "id"))
                .map(attribute -> way(builder, Condition.path(root, attribute), paging.descending()))
                .toList();
    }

    /** By one expression, turned around or not. */
    static Order way(CriteriaBuilder builder, Expression<?> by, boolean descending) {
        return descending ? builder.desc(by) : builder.asc(by);
    }
}
