package ma.riwaq.web.shared.search;

/** A piece of a text; {@code marked} where it is what was looked for. */
public record Piece(String text, boolean marked) {}
