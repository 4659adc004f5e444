package ma.riwaq.sheet;

import java.time.Instant;
import java.util.UUID;

/**
 * An import as it stands in the list of imports.
 *
 * @param rows how many rows its file has
 * @param author the name of who brought it; null for the system
 */
public record ImportRow(
        UUID id, String fileName, SheetKind kind, Import.State state, int rows, String author, Instant createdAt) {}
