package ma.riwaq.print;

/** What is printed. */
public enum PrintKind {
    /** The programme of one day, to be hung up: A4. */
    DAY,
    /** What is on in one room, for its door: A4 with a QR code. */
    DOOR,
    /** The whole programme as a booklet: A5. */
    BOOKLET,
    /** A plate with the name of everybody who takes part, of one day or of all: three on an A4 page, to be cut. */
    PLATES,
    /** A label for each publication with its QR code and the bars of its ISBN: eight on an A4 page, to be cut. */
    LABELS
}
