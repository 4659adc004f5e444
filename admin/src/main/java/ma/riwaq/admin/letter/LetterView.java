package ma.riwaq.admin.letter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.letter.Letter;
import ma.riwaq.letter.Outbox;
import ma.riwaq.shared.Refusal;

/** One letter: read, changed while it is a draft, let go or discarded. */
@Named
@ViewScoped
public class LetterView implements Serializable {

    private static final String LIST = "/letter/outbox";

    @Inject
    private Outbox outbox;

    @Inject
    private Notices notices;

    @Inject
    private Addresses addresses;

    private UUID id;
    private Letter letter;
    private String subject;
    private String words;

    /** Finds the letter of the address. */
    public void load() {
        letter = outbox.find(id).orElseThrow(() -> new MissingException("letter " + id));
        subject = letter.getSubject();
        words = letter.getWords();
    }

    /** Keeps what was changed. */
    public String save() {
        return tried("general.saved", this::keep);
    }

    /** Lets the letter go as it stands on the page. */
    public String send() {
        return tried("letter.gone", () -> {
            if (letter.isDraft()) {
                keep();
            }
            outbox.send(id);
        });
    }

    /** Decides that it is not sent. */
    public String discard() {
        return tried("letter.discarded", () -> outbox.discard(id));
    }

    private void keep() {
        outbox.edit(id, letter.getVersion(), subject, words);
        letter = outbox.find(id).orElseThrow();
    }

    private String tried(String done, Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
        notices.kept(done);
        return addresses.to(LIST);
    }

    /** Whether letters can be sent from here. */
    public boolean isServerSet() {
        return outbox.isServerSet();
    }

    public Letter getLetter() {
        return letter;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** The identity in the address. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
