package ma.riwaq.conflict;

/** Why a time is kept free. */
public enum BandKind {
    FRIDAY_PRAYER,
    OFFICIAL_VISIT,
    /** The shorter working hours of the month of fasting. */
    RAMADAN_HOURS,
    OTHER
}
