package ma.riwaq.history;

import java.time.Instant;
import ma.riwaq.shared.Act;

/**
 * What an administrator looks for in the audit log; every null part asks nothing.
 *
 * @param who words of the name of who did it
 * @param words words of what the thing was called
 * @param noun the kind of thing, the simple name of its class
 * @param from not before this
 * @param until before this
 */
public record AuditFilter(String who, String words, String noun, Act.Kind act, Instant from, Instant until) {}
