package ma.riwaq.admin.sheet;

/** The lists that are taken away as spreadsheets and are not handed in as such. */
enum PlainList {
    BANDS,
    ACCOUNTS,
    EDITIONS,
    FAIRS,
    MINE;

    /** Whether its things belong to the edition that is worked on. */
    boolean isOfEdition() {
        return this == BANDS || this == MINE;
    }
}
