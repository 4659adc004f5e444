package ma.riwaq.communique;

/**
 * A body that a text names with what it does.
 *
 * @param role organiser, supervisor, host or partner
 */
public record BodyFound(Value<String> name, String role) {}
