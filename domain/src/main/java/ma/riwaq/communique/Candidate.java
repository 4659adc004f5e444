package ma.riwaq.communique;

import ma.riwaq.communique.Lines.Piece;

/**
 * What may be a session.
 *
 * @param title its words in the folded text
 * @param kind what the text calls it, null for nothing
 * @param scope where its day, time and room are looked for
 * @param room that of the lines above, null for none
 */
record Candidate(Piece title, Value<String> kind, Piece scope, Value<String> room, double confidence) {}
