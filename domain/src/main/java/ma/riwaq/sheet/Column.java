package ma.riwaq.sheet;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A field of a kind of thing, with how it is read from a thing, written to it, and told in a cell.
 *
 * @param field what it holds
 * @param type how it is told
 * @param read its value in a thing; null for none
 * @param write sets its value; null for none
 */
record Column<T>(Field field, Type type, Function<T, Object> read, BiConsumer<T, Object> write) {}
