package ma.riwaq.admin.edition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.LanguageTags;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.statistics.EditionStatistics;
import ma.riwaq.statistics.Statistics;
import ma.riwaq.statistics.Tally;

/** What the edition is made of, as tables whose rows are bars too. */
@Named
@RequestScoped
public class StatisticsView {

    @Inject
    private Statistics door;

    @Inject
    private CurrentEdition current;

    @Inject
    private Texts texts;

    @Inject
    private LanguageTags languages;

    private EditionStatistics counted;

    @PostConstruct
    void count() {
        counted = door.of(current.getEdition());
    }

    /** How many sessions there are. */
    public long getSessions() {
        return counted.sessions();
    }

    /** How many people take part in them. */
    public long getPeople() {
        return counted.people();
    }

    /** One table for each way to look at them; those that would be empty are left out. */
    public List<Table> getTables() {
        return Stream.of(
                        new Table("days", counted.days(), counted.sessions()),
                        new Table("kinds", counted.kinds(), counted.sessions()),
                        new Table("themes", counted.themes(), counted.sessions()),
                        new Table("organisations", counted.organisations(), counted.sessions()),
                        new Table("languages", counted.languages(), counted.sessions()),
                        new Table("states", counted.states(), counted.sessions()),
                        new Table("origins", counted.origins(), counted.people()))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    /** What a row counts, in words. */
    public String name(Table table, Tally tally) {
        if (tally.what() == null) {
            return texts.of("statistics.none");
        }
        return "languages".equals(table.key()) ? languages.name((String) tally.what()) : texts.plain(tally.what());
    }

    /**
     * One way to look at the edition.
     *
     * @param key what it is called in the bundles
     * @param whole of what a row is a part
     */
    public record Table(String key, List<Tally> rows, long whole) {

        /** For pages, whose expression language reads beans and not records. */
        public String getKey() {
            return key;
        }

        /** As {@link #getKey}. */
        public List<Tally> getRows() {
            return rows;
        }

        /** How many of a hundred a row is; a session with two themes counts in both. */
        public long share(Tally tally) {
            return Math.round(100.0 * tally.count() / Math.max(1, whole));
        }

        /** How long its bar is, of a hundred: the largest row fills the place. */
        public long length(Tally tally) {
            long largest = rows.stream().mapToLong(Tally::count).max().orElse(1);
            return Math.max(1, Math.round(100.0 * tally.count() / largest));
        }
    }
}
