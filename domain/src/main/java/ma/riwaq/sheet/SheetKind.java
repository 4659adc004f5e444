package ma.riwaq.sheet;

/** What the rows of a spreadsheet are. */
public enum SheetKind {
    SESSIONS,
    PEOPLE,
    ORGANISATIONS,
    PUBLICATIONS,
    ROOMS,
    EVENTS,
    THEMES,
    AUDIENCES
}
