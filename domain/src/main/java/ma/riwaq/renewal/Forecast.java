package ma.riwaq.renewal;

import java.io.Serializable;
import java.util.List;

/**
 * What would happen, told before it does. Two forecasts are equal if nothing changed in between that a person should
 * look at again.
 *
 * @param days how the days stand for each other
 * @param tallies how much of each part comes along
 * @param losses what stays behind, and why
 */
public record Forecast(List<FairDay> days, List<Tally> tallies, List<Loss> losses) implements Serializable {}
