package ma.riwaq.renewal;

import java.io.Serializable;

/**
 * How much of a part comes along.
 *
 * @param taken whether the part was chosen
 * @param carried how many of it come along
 * @param there how many there are
 */
public record Tally(Part part, boolean taken, long carried, long there) implements Serializable {}
