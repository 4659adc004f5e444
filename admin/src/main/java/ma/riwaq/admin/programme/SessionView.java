package ma.riwaq.admin.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Role;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.CurrentLanguage;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.admin.shared.Saving;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.admin.shared.Undo;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.SessionState;
import ma.riwaq.programme.Sessions;
import ma.riwaq.proposal.Decision;
import ma.riwaq.proposal.Proposals;
import ma.riwaq.proposal.Step;
import ma.riwaq.publication.Publication;
import ma.riwaq.publication.Publications;
import ma.riwaq.schedule.ClashException;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;

/** The form of a session with its place and time. */
@Named
@ViewScoped
public class SessionView implements Serializable {

    private static final String PAGE = "/programme/session";

    @Inject
    private Sessions sessions;

    @Inject
    private Schedule schedule;

    @Inject
    private Proposals proposals;

    @Inject
    private Publications publications;

    @Inject
    private CurrentAccount account;

    @Inject
    private CurrentEdition current;

    @Inject
    private Saving saving;

    @Inject
    private Undo undo;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private Addresses addresses;

    private UUID id;
    private Session session;
    private SlotForm slot;
    private Participations people;
    private Involvements organisations;
    private Event event;
    private Integer position;
    private LocalizedText reason;
    private String reopening;
    private List<Slot> clashes = List.of();
    private List<Decision> steps;

    /** Finds the session, or makes a new one that is not yet stored. */
    public void load() {
        session = id == null
                ? new Session(current.getEdition(), SessionKind.SEMINAR, LocalizedText.EMPTY)
                : sessions.find(id)
                        .filter(found -> found.getEdition().equals(current.getEdition()))
                        .orElseThrow(() -> new MissingException("session " + id));
        slot = new SlotForm(
                session, session.isUnsaved() ? null : schedule.find(session).orElse(null));
        people = new Participations(session.getPeople());
        organisations = new Involvements(session.getOrganisations());
        event = session.getEvent();
        position = event == null ? null : session.getPosition();
        reason = session.getCancellationReason();
    }

    /** Saves it and goes to the list. */
    public String save() {
        return trySave() ? addresses.to(list()) : null;
    }

    private String list() {
        return account.isNarrowed() ? "/proposal/mine" : "/programme/sessions";
    }

    /** Hands it in. */
    public String propose() {
        boolean draft = session.getState() == SessionState.DRAFT;
        if (draft) {
            session.propose();
        }
        String next = saveAndStay();
        if (next == null && draft) {
            session.withdraw();
        }
        return next;
    }

    /** Takes back what was handed in, as it is stored. */
    public String withdraw() {
        try {
            proposals.withdraw(session.getId());
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
        notices.kept("proposal.withdrawn");
        return page();
    }

    /** Asks that it be opened again, for the reason told. */
    public String askToReopen() {
        try {
            proposals.askToReopen(session.getId(), reopening);
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
        notices.kept("reopening.done");
        return page();
    }

    /** Lets it into the next release. */
    public String approve() {
        session.approve();
        return saveAndStay();
    }

    /** Takes it out of the next release. */
    public String returnToDraft() {
        session.returnToDraft();
        return saveAndStay();
    }

    /** Calls it off for the reason told. */
    public String cancel() {
        return close(() -> session.cancel(reason));
    }

    /** Puts it off for the reason told. */
    public String postpone() {
        return close(() -> session.postpone(reason));
    }

    private String close(Runnable closing) {
        try {
            closing.run();
        } catch (Refusal refusal) {
            notices.wrong("reason", texts.of("refusal." + refusal.getReason()));
            return null;
        }
        return saveAndStay();
    }

    private String saveAndStay() {
        return trySave() ? page() : null;
    }

    private String page() {
        return addresses.to(PAGE) + "&id=" + session.getId();
    }

    private boolean trySave() {
        clashes = List.of();
        takeOver();
        if (!isPlaceable()) {
            return saving.trySave(session, sessions::save) != null;
        }
        Slot placed = slot.toSlot();
        if (!slot.isEmpty() && !slot.isComplete()) {
            notices.wrong("day", texts.of("slot.incomplete"));
            return false;
        }
        if (placed != null && !saving.isRight(placed)) {
            return false;
        }
        try {
            return saving.trySave(session, saved -> schedule.save(saved, placed)) != null;
        } catch (ClashException e) {
            clashes = e.getClashes();
            notices.wrong("room", texts.of("slot.clash"));
            return false;
        }
    }

    private void takeOver() {
        session.setPeople(people.finish());
        session.setOrganisations(organisations.finish());
        if (event == null) {
            session.leaveEvent();
        } else {
            session.joinEvent(event, position == null ? 1 : position);
        }
    }

    /** Puts it in the bin and goes to the list. */
    public String remove() {
        UUID removed = session.getId();
        return undo.remove(session, () -> sessions.remove(removed), () -> sessions.restore(removed), list());
    }

    /** Whether whoever is at work may say where and when it is held. */
    public boolean isPlaceable() {
        return account.mayActAs(Role.EDITOR);
    }

    /** Whether whoever is at work may change it: an agency, until somebody decided on it. */
    public boolean isEditable() {
        return isPlaceable() || (account.mayActAs(Role.CONTRIBUTOR) && session.isOpen());
    }

    /** Whether staff are asked to open it again and have not answered. */
    public boolean isReopeningAsked() {
        return getSteps().stream().limit(1).anyMatch(step -> step.getStep() == Step.REOPENING_ASKED);
    }

    /** What is to be changed in it and why, to whom may open it again. */
    public String getReopening() {
        return reopening;
    }

    public void setReopening(String reopening) {
        this.reopening = reopening;
    }

    /** What happened to it on its way into the programme, the latest first. */
    public List<Decision> getSteps() {
        if (steps == null) {
            steps = session.isUnsaved() ? List.of() : proposals.of(session);
        }
        return steps;
    }

    /** The titles that are presented or signed in it. */
    public List<Publication> getPublications() {
        return session.isUnsaved() ? List.of() : publications.in(session);
    }

    /** What the public will read, in each of its languages. */
    public List<Preview> getPreviews() {
        return CurrentLanguage.CHOICES.stream()
                .map(lang -> new Preview(lang, session, slot, event))
                .toList();
    }

    /** The sessions that are in the way of the room and time asked for. */
    public List<Slot> getClashes() {
        return clashes;
    }

    public Session getSession() {
        return session;
    }

    /** Where and when it is held. */
    public SlotForm getSlot() {
        return slot;
    }

    /** Who does what in it. */
    public Participations getPeople() {
        return people;
    }

    /** Who does what for it. */
    public Involvements getOrganisations() {
        return organisations;
    }

    /** What it is a part of; null for nothing. */
    public Event getEvent() {
        return event;
    }

    public void setEvent(Event event) {
        this.event = event;
    }

    /** Its order in the event, from 1; null if not told. */
    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    /** Why it is called off or put off. */
    public LocalizedText getReason() {
        return reason;
    }

    public void setReason(LocalizedText reason) {
        this.reason = reason;
    }

    /** The identity in the address; null for a new session. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
