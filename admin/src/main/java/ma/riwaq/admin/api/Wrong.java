package ma.riwaq.admin.api;

/**
 * What is wrong with one field of what a program sent.
 *
 * @param field where it stands: {@code people[0].role}; empty for the whole
 * @param detail what is wrong, in the reader's language
 */
public record Wrong(String field, String detail) {}
