package ma.riwaq.admin.communique;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.communique.Documents;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.review.Draft;
import ma.riwaq.review.DraftOrganisation;
import ma.riwaq.review.DraftPerson;
import ma.riwaq.review.DraftPublication;
import ma.riwaq.review.DraftTheme;
import ma.riwaq.review.Finding;
import ma.riwaq.review.Original;
import ma.riwaq.review.Received;
import ma.riwaq.review.Reviews;
import ma.riwaq.review.Spot;
import ma.riwaq.review.WrongDraftException;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.Refusal;

/** A communiqué under review: the text with what was found in it, and the draft that would come of it. */
@Named
@ViewScoped
public class ReviewView implements Serializable {

    @Inject
    private Reviews reviews;

    @Inject
    private CurrentEdition current;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private Addresses addresses;

    private String text;
    private transient Part file;
    private Original original;
    private Draft draft;
    private Spot spot;
    private Integer from;
    private Integer to;

    /** Reads what was pasted or handed in. */
    public void read() {
        boolean isFile = file != null && file.getSize() > 0;
        String field = isFile ? "handing:file" : "handing:text";
        try {
            original = isFile ? handedIn() : Original.pasted(text);
            draft = reviews.draft(current.getEdition(), original.text());
        } catch (Refusal refusal) {
            notices.refusedAt(refusal, field);
            return;
        }
        if (draft.isEmpty()) {
            draft = null;
            notices.wrongAt(field, texts.of("draft.nothing"));
        }
    }

    private Original handedIn() {
        try (InputStream bytes = file.getInputStream()) {
            return Original.file(file.getSubmittedFileName(), bytes.readNBytes(Documents.LARGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the chosen words as the value of the chosen field. */
    public void take() {
        try {
            reviews.take(current.getEdition(), draft, spot, from == null ? -1 : from, to == null ? -1 : to);
            from = null;
            to = null;
        } catch (Refusal refusal) {
            notices.refusedAt(refusal, "form:spot");
        }
    }

    /** Stores all of it and goes to the event. */
    public String accept() {
        try {
            Received received = reviews.accept(current.getEdition(), draft, original);
            notices.kept("draft.accepted");
            return addresses.to("/programme/event") + "&id=" + received.getEventId();
        } catch (WrongDraftException e) {
            e.getWrongs().forEach(this::tell);
        } catch (Refusal refusal) {
            notices.refused(refusal);
        }
        return null;
    }

    private void tell(WrongDraftException.Wrong wrong) {
        notices.wrongAt(
                "form:" + wrong.field().replaceAll("\\[(\\d+)]\\.", ":$1:"),
                texts.of("draft.wrong." + wrong.reason(), wrong.detail()));
    }

    /** Goes back to an empty page. */
    public String leave() {
        return addresses.to("/communique/review");
    }

    /** Adds a session that the text may not name. */
    public void addSession() {
        draft.addSession();
    }

    /** Adds an organisation that the text may not name. */
    public void addOrganisation() {
        draft.getOrganisations().add(new DraftOrganisation(new Finding<>(), OrganisationRole.PARTNER, null));
    }

    /** Adds somebody whom the text may not name. */
    public void addPerson() {
        Integer last =
                draft.getSessions().isEmpty() ? null : draft.getSessions().size() - 1;
        draft.getPeople().add(new DraftPerson(new Finding<>(), PersonRole.SPEAKER, null, last));
    }

    /** Adds a programme that the text may not name. */
    public void addTheme() {
        draft.getThemes().add(new DraftTheme(new Finding<>(), null));
    }

    /** Adds a publication that the text may not name. */
    public void addPublication() {
        draft.getPublications().add(new DraftPublication(new Finding<>(), null, null));
    }

    /** Takes an organisation, a person, a programme or a publication out. */
    public void drop(Object each) {
        draft.getOrganisations().remove(each);
        draft.getPeople().remove(each);
        draft.getThemes().remove(each);
        draft.getPublications().remove(each);
    }

    /** Whether a text is under review. */
    public boolean isOpen() {
        return draft != null;
    }

    public Draft getDraft() {
        return draft;
    }

    /** The text in pieces. */
    public List<Segment> getSegments() {
        return Segment.of(draft);
    }

    /** Where chosen words can be put. */
    public List<Spot> getSpots() {
        return Spot.of(draft);
    }

    /** What a spot is called. */
    public String label(Spot of) {
        return of.session() == null
                ? texts.plain(of.field())
                : texts.of("draft.spot", of.session() + 1, texts.plain(of.field()));
    }

    /** How the menu of spots names a field; null for one of the event. */
    public String spotOf(String field, Integer session) {
        return new Spot(Spot.Field.valueOf(field), session).toString();
    }

    /** The places of the sessions, from 0. */
    public List<Integer> getPlaces() {
        return IntStream.range(0, draft.getSessions().size()).boxed().toList();
    }

    /** What the session of a place is called. */
    public String place(Integer at) {
        String title = draft.getSessions().get(at).getTitle().getValue();
        return texts.of("draft.place", at + 1, title == null ? "" : title);
    }

    /** The words that a finding comes from; empty for none. */
    public String words(Finding<?> finding) {
        return draft.words(finding.getStart(), finding.getEnd());
    }

    /** Every kind of session. */
    public List<SessionKind> getKinds() {
        return List.of(SessionKind.values());
    }

    /** What organisations can do in an event. */
    public List<OrganisationRole> getRoles() {
        return List.of(OrganisationRole.values());
    }

    /** What people can do in a session. */
    public List<PersonRole> getPersonRoles() {
        return List.of(PersonRole.values());
    }

    /** The languages that a text can be in. */
    public List<Lang> getLangs() {
        return List.of(Lang.values());
    }

    /** What was pasted. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** Where chosen words go. */
    public Spot getSpot() {
        return spot;
    }

    public void setSpot(Spot spot) {
        this.spot = spot;
    }

    /** Where chosen words begin in the text; null for none. */
    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    /** Where they end. */
    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }
}
