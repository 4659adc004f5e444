package ma.riwaq.admin.release;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.release.ChangeGroup;
import ma.riwaq.release.Release;
import ma.riwaq.release.Releases;
import ma.riwaq.shared.Refusal;

/** What differs between two releases, which the address names. */
@Named
@RequestScoped
public class CompareView {

    @Inject
    private Releases releases;

    @Inject
    private CurrentEdition current;

    @Inject
    private ListState address;

    @Inject
    private Notices notices;

    private List<Integer> numbers;
    private int from;
    private int to;
    private List<ChangeGroup> groups = List.of();

    @PostConstruct
    void load() {
        numbers = releases.numbers(current.getEdition());
        if (numbers.isEmpty()) {
            return;
        }
        to = number("to", numbers.get(0));
        from = number("from", numbers.get(Math.min(1, numbers.size() - 1)));
        try {
            groups = ChangeGroup.of(releases.between(find(from), find(to)));
        } catch (Refusal refusal) {
            notices.refused(refusal);
        }
    }

    private int number(String parameter, int otherwise) {
        String value = address.value(parameter);
        return value != null && value.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(value) : otherwise;
    }

    private Release find(int number) {
        return releases.find(current.getEdition(), number).orElseThrow(() -> new MissingException("release " + number));
    }

    /** The numbers to choose from, the latest first. */
    public List<Integer> getNumbers() {
        return numbers;
    }

    /** Number of the release compared with. */
    public int getFrom() {
        return from;
    }

    /** Number of the release compared. */
    public int getTo() {
        return to;
    }

    /** What differs, as the public reads it. */
    public List<ChangeGroup> getGroups() {
        return groups;
    }
}
