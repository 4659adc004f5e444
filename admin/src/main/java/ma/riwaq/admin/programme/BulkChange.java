package ma.riwaq.admin.programme;

/** What can be done to many sessions at once, with the field that it asks for. */
public enum BulkChange {
    THEME_ADD("theme"),
    THEME_REMOVE("theme"),
    AUDIENCE_ADD("audience"),
    AUDIENCE_REMOVE("audience"),
    LANGUAGE_ADD("language"),
    LANGUAGE_REMOVE("language"),
    ORGANISATION_ADD("organisation"),
    ORGANISATION_REMOVE("organisation"),
    KIND("kind"),
    STATE("state"),
    ROOM("room"),
    EXPECTED("expected"),
    REGISTERED("registered");

    private final String field;

    BulkChange(String field) {
        this.field = field;
    }

    /** The field that holds what is added, taken away or set. */
    public String getField() {
        return field;
    }

    /** Whether something is added rather than taken away. */
    public boolean isAdding() {
        return name().endsWith("_ADD");
    }
}
