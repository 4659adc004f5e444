package ma.riwaq.admin.writing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.release.EditionVisibility;
import ma.riwaq.release.Switches;
import ma.riwaq.shared.Lang;
import ma.riwaq.writing.Subject;
import ma.riwaq.writing.TextKind;
import ma.riwaq.writing.Writings;
import ma.riwaq.writing.Written;

/** A text about a release, to copy, save or print; what it is about is chosen in the address. */
@Named
@RequestScoped
public class WritingView {

    @Inject
    private AskedText asked;

    @Inject
    private Switches switches;

    @Inject
    private CurrentEdition current;

    @Inject
    private Texts texts;

    private Written written;

    @PostConstruct
    void write() {
        written = asked.written().orElse(null);
    }

    /** The text; null where there is nothing to write about. */
    public Written getWritten() {
        return written;
    }

    /** The words to copy. */
    public String getText() {
        return written.text();
    }

    /** The heading, for the title of the printed page. */
    public String getHeading() {
        return written == null ? texts.of("writing.title") : written.title();
    }

    /** The numbers of the releases, the latest first. */
    public List<Integer> getNumbers() {
        return asked.numbers();
    }

    /** The number of the release that the text is of. */
    public int getNumber() {
        return asked.release().header().number();
    }

    public TextKind getKind() {
        return asked.kind();
    }

    public List<TextKind> getKinds() {
        return List.of(TextKind.values());
    }

    public Lang getLang() {
        return asked.lang();
    }

    public List<Lang> getLangs() {
        return Writings.LANGUAGES;
    }

    /** Whether the public does not see all that the text may tell. */
    public boolean isAhead() {
        EditionVisibility seen = switches.of(current.getEdition());
        return seen.isScheduleHidden() || seen.isAnnouncedOnly();
    }

    /** What can be written about, in groups. */
    public List<Group> getGroups() {
        return List.of(
                new Group(
                        "writing.days",
                        asked.release().days().stream()
                                .map(day -> choice("day:" + day, texts.day(day), Subject.day(day)))
                                .toList()),
                new Group(
                        "writing.events",
                        asked.release().document().events().stream()
                                .map(event -> choice(
                                        "event:" + event.code(),
                                        texts.plain(event.name()),
                                        Subject.event(event.code())))
                                .toList()),
                new Group(
                        "writing.sessions",
                        asked.release().sessions().stream()
                                .map(session -> choice(
                                        "session:" + session.session().code(),
                                        texts.plain(session.session().title()),
                                        Subject.session(session.session().code())))
                                .toList()));
    }

    private Choice choice(String value, String label, Subject subject) {
        return new Choice(value, label, subject.equals(asked.subject()));
    }

    /** Things of one sort to write about. */
    public record Group(String key, List<Choice> choices) {

        /** For pages, whose expression language reads beans and not records. */
        public String getKey() {
            return key;
        }

        /** As {@link #getKey}. */
        public List<Choice> getChoices() {
            return choices;
        }
    }

    /** One thing to write about. */
    public record Choice(String value, String label, boolean chosen) {

        /** For pages, whose expression language reads beans and not records. */
        public String getValue() {
            return value;
        }

        /** As {@link #getValue}. */
        public String getLabel() {
            return label;
        }

        /** As {@link #getValue}. */
        public boolean isChosen() {
            return chosen;
        }
    }
}
