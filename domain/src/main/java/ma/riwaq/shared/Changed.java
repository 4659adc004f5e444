package ma.riwaq.shared;

/** Told to the features, within the same transaction, when a thing was saved, put in the bin, taken back or deleted. */
public record Changed(BaseEntity thing) {}
