package ma.riwaq.admin.communique;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.admin.shared.Saving;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.review.AgencyWord;
import ma.riwaq.review.AgencyWords;

/** The words that staff teach the reader of communiqués, with the form for another one. */
@Named
@ViewScoped
public class AgencyWordsView implements Serializable {

    private static final String PAGE = "/communique/words";

    @Inject
    private AgencyWords words;

    @Inject
    private Saving saving;

    @Inject
    private Notices notices;

    @Inject
    private Addresses addresses;

    private List<AgencyWord> all;
    private AgencyWord added = new AgencyWord();

    @PostConstruct
    void load() {
        all = words.all();
    }

    /** Adds the word of the form. */
    public String add() {
        return saving.save(added, words::save, PAGE);
    }

    /** Forgets a word. */
    public String remove(UUID id) {
        words.remove(id);
        notices.kept("words.removed");
        return addresses.to(PAGE);
    }

    public List<AgencyWord> getAll() {
        return all;
    }

    /** The word of the form. */
    public AgencyWord getAdded() {
        return added;
    }

    /** What a word can stand for. */
    public List<AgencyWord.Meaning> getMeanings() {
        return List.of(AgencyWord.Meaning.values());
    }

    /** The kinds of session that a word can mean. */
    public List<SessionKind> getKinds() {
        return List.of(SessionKind.values());
    }
}
