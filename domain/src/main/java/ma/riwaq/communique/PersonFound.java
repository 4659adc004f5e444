package ma.riwaq.communique;

/**
 * Somebody whom a text names.
 *
 * @param name as it stands, without the honorific
 * @param role {@code moderator}, {@code speaker}, {@code author} or {@code mentioned}
 */
public record PersonFound(Value<String> name, String role) {}
