package ma.riwaq.conflict;

import java.io.Serializable;

/**
 * A number that is not as it should be: minutes between two sessions, people for a room.
 *
 * @param found what there is
 * @param limit what there should be at least, or at most
 */
public record Measure(int found, int limit) implements Serializable {}
