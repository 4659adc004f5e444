package ma.riwaq.shared;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A thing that stands in lists: it has a label, is found by words and sorted as readers expect, in the database. */
@MappedSuperclass
public abstract class ListedEntity extends BaseEntity {

    @Column(name = "search_key")
    private String searchKey = "";

    @Column(name = "sort_ar")
    private String sortArabic = "";

    @Column(name = "sort_fr")
    private String sortFrench = "";

    @Column(name = "written_in")
    private String writtenIn = "";

    /** What it is called, in lists and messages. */
    public abstract LocalizedText getLabel();

    /** Everything by whose words it shall be found, besides its label; null values are passed over. */
    protected Stream<String> searchable() {
        return Stream.of();
    }

    void refreshKeys() {
        searchKey = Stream.concat(getLabel().asMap().values().stream(), searchable())
                .filter(text -> text != null)
                .map(SearchKey::of)
                .collect(Collectors.joining(" "));
        writtenIn = getLabel().asMap().keySet().stream().map(Lang::getCode).collect(Collectors.joining(","));
        sortArabic = SortKey.of(getLabel().plain(Lang.AR), Lang.AR);
        sortFrench = SortKey.of(getLabel().plain(Lang.FR), Lang.FR);
    }
}
