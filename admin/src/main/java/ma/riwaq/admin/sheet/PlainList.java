package ma.riwaq.admin.sheet;

/** The lists that are taken away as spreadsheets and are not handed in as such. */
enum PlainList {
    BANDS(true),
    CONFLICTS(true),
    RELEASES(true),
    IMPORTS(true),
    MINE(true),
    ACCOUNTS(false),
    EDITIONS(false),
    FAIRS(false),
    TRASH(false);

    private final boolean ofEdition;

    PlainList(boolean ofEdition) {
        this.ofEdition = ofEdition;
    }

    /** Whether its things belong to the edition that is worked on. */
    boolean isOfEdition() {
        return ofEdition;
    }
}
