package ma.riwaq.admin.conflict;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.conflict.Conflict;
import ma.riwaq.conflict.ConflictKind;
import ma.riwaq.conflict.Conflicts;
import ma.riwaq.conflict.Grade;
import ma.riwaq.conflict.Review;

/** The conflicts of an edition by their weight, as the filters in the address ask, and those that somebody accepted. */
@Named
@RequestScoped
public class ConflictsView {

    /** The most that are shown of a grade: the filters lead to the others. */
    private static final int MOST = 100;

    @Inject
    private Conflicts conflicts;

    @Inject
    private CurrentEdition current;

    @Inject
    private ListState list;

    @Inject
    private Texts texts;

    private Review review;
    private Review asked;

    @PostConstruct
    void load() {
        review = conflicts.review(current.getEdition());
        asked = review.only(list.choice("grade", Grade.class), list.choice("kind", ConflictKind.class));
    }

    /** The grades of which there is something, the heaviest first. */
    public List<Grade> getGrades() {
        return asked.open().stream().map(Conflict::grade).distinct().sorted().toList();
    }

    /** The open conflicts of a grade, as many as a person reads. */
    public List<Conflict> of(Grade grade) {
        return asked.open().stream()
                .filter(conflict -> conflict.grade() == grade)
                .limit(MOST)
                .toList();
    }

    /** How many open conflicts there are of a grade. */
    public long count(Grade grade) {
        return asked.count(grade);
    }

    /** Those that somebody accepted. */
    public List<Review.Accepted> getAccepted() {
        return asked.accepted();
    }

    /** Whether any filter is set, so that the filters are shown open. */
    public boolean isFiltered() {
        return list.value("grade") != null || list.value("kind") != null;
    }

    /** What can be chosen as grade. */
    public List<SelectItem> getGradeItems() {
        return items(Stream.of(Grade.values()));
    }

    /** What can be chosen as kind: those of which there is something. */
    public List<SelectItem> getKindItems() {
        return items(
                Stream.concat(review.open().stream(), review.accepted().stream().map(Review.Accepted::conflict))
                        .map(Conflict::kind)
                        .distinct()
                        .sorted());
    }

    private List<SelectItem> items(Stream<? extends Enum<?>> choices) {
        return choices.map(choice -> new SelectItem(choice.name(), texts.plain(choice)))
                .toList();
    }
}
