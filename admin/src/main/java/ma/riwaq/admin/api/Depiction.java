package ma.riwaq.admin.api;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The picture that things of a kind may have.
 *
 * @param name the last part of its address: {@code photo}
 * @param now the name of the picture that a thing has; null for none
 * @param hanging gives it another; null for none
 */
record Depiction<E>(String name, Function<E, String> now, BiConsumer<E, String> hanging) {}
