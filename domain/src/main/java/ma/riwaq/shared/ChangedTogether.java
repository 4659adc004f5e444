package ma.riwaq.shared;

import java.util.List;

/** As {@link Changed}, of many things at once. */
public record ChangedTogether(List<? extends BaseEntity> things) {}
