package ma.riwaq.programme;

import static jakarta.persistence.FetchType.LAZY;
import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ma.riwaq.account.OfOrganisation;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.OfEdition;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.TagsConverter;
import ma.riwaq.shared.TextSize;

/** An item of the programme: a seminar, a workshop, a signing. */
@Entity
public class Session extends ListedEntity implements OfEdition, OfOrganisation {

    @NotNull
    @ManyToOne(fetch = LAZY, optional = false)
    private Edition edition;

    @NotBlank
    @Pattern(regexp = Codes.SIX)
    private String code = Codes.random();

    @NotNull
    @TextSize(max = 300, required = true)
    private LocalizedText title = LocalizedText.EMPTY;

    @NotNull
    @TextSize(max = 20000)
    private LocalizedText summary = LocalizedText.EMPTY;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SessionKind kind = SessionKind.SEMINAR;

    @NotNull
    @TextSize(max = 60)
    @Column(name = "kind_label")
    private LocalizedText kindLabel = LocalizedText.EMPTY;

    @ManyToOne(fetch = LAZY)
    private Event event;

    @PositiveOrZero
    @Column(name = "pos")
    private int position;

    @Positive
    @Max(1440)
    @Column(name = "planned_minutes")
    private Integer plannedMinutes;

    @Column(name = "planned_day")
    private LocalDate plannedDay;

    @NotNull
    @Convert(converter = TagsConverter.class)
    private Set<String> languages = new LinkedHashSet<>();

    @NotNull
    @Convert(converter = AccessServicesConverter.class)
    private Set<AccessService> access = EnumSet.noneOf(AccessService.class);

    @NotNull
    @Enumerated(EnumType.STRING)
    private SessionState state = SessionState.DRAFT;

    @NotNull
    @TextSize(max = 1000)
    @Column(name = "cancellation_reason")
    private LocalizedText cancellationReason = LocalizedText.EMPTY;

    @Positive
    @Max(100000)
    private Integer expected;

    @PositiveOrZero
    @Max(100000)
    private Integer registered;

    private boolean announced;

    // never null, which its setter sees to: a form that leaves it empty is right
    @Size(max = 5000)
    @Column(name = "staff_note")
    private String staffNote = "";

    @Valid
    @ElementCollection
    @CollectionTable(name = "session_person", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "pos")
    private List<Participation> people = new ArrayList<>();

    @Valid
    @ElementCollection
    @CollectionTable(name = "session_organisation", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "pos")
    private List<Involvement> organisations = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "session_theme",
            joinColumns = @JoinColumn(name = "session_id"),
            inverseJoinColumns = @JoinColumn(name = "theme_id"))
    private Set<Theme> themes = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(
            name = "session_audience",
            joinColumns = @JoinColumn(name = "session_id"),
            inverseJoinColumns = @JoinColumn(name = "audience_id"))
    private Set<Audience> audiences = new LinkedHashSet<>();

    /** For the persistence provider. */
    protected Session() {}

    /** A draft of a session of an edition. */
    public Session(Edition edition, SessionKind kind, LocalizedText title) {
        this.edition = edition;
        this.kind = kind;
        this.title = title;
    }

    @Override
    public LocalizedText getLabel() {
        return title;
    }

    @Override
    protected Stream<String> searchable() {
        return Stream.of(code);
    }

    /** Sets a code that it had elsewhere, before it is saved for the first time. */
    public void keepCode(String code) {
        this.code = code;
    }

    /** Takes the identity that it had elsewhere, before it is saved for the first time: feeds know it by that. */
    public void keepIdentity(UUID identity) {
        keepId(identity);
    }

    /** A new draft that says the same and is not placed; nobody has registered for it. */
    public Session copied() {
        Session copy = new Session(edition, kind, title);
        copy.summary = summary;
        copy.kindLabel = kindLabel;
        copy.event = event;
        copy.position = position;
        copy.plannedMinutes = plannedMinutes;
        copy.plannedDay = plannedDay;
        copy.expected = expected;
        copy.staffNote = staffNote;
        copy.setLanguages(languages);
        copy.setAccess(access);
        copy.people = people.stream()
                .map(part -> new Participation(part.getPerson(), part.getRole()))
                .collect(toCollection(ArrayList::new));
        copy.organisations = organisations.stream()
                .map(part -> new Involvement(part.getOrganisation(), part.getRole()))
                .collect(toCollection(ArrayList::new));
        copy.setThemes(themes);
        copy.setAudiences(audiences);
        return copy;
    }

    /** Makes it part of an event at a place in its order, from 1. */
    public void joinEvent(Event joined, int place) {
        event = Objects.requireNonNull(joined);
        position = Math.max(1, place);
    }

    /** Makes it stand alone. */
    public void leaveEvent() {
        event = null;
        position = 0;
    }

    /** Lets it into the next release; it loses the reason of an earlier cancellation. */
    public void approve() {
        state = SessionState.APPROVED;
        cancellationReason = LocalizedText.EMPTY;
    }

    /** Hands it in; throws {@link Refusal} unless it is a draft, or handed in already. */
    public void propose() {
        step(SessionState.PROPOSED, SessionState.DRAFT, SessionState.PROPOSED);
    }

    /** Takes back what was handed in; throws {@link Refusal} once somebody decided on it. */
    public void withdraw() {
        step(SessionState.DRAFT, SessionState.PROPOSED);
    }

    /** Accepts what was handed in; throws {@link Refusal} for anything else. */
    public void accept() {
        step(SessionState.APPROVED, SessionState.PROPOSED);
    }

    /** Gives back what was handed in or approved, to be corrected; throws {@link Refusal} for anything else. */
    public void sendBack() {
        step(SessionState.DRAFT, SessionState.PROPOSED, SessionState.APPROVED);
    }

    /** Gives back what was decided on, to be written again; throws {@link Refusal} for what is still open. */
    public void reopen() {
        step(SessionState.DRAFT, SessionState.APPROVED, SessionState.CANCELLED, SessionState.POSTPONED);
        cancellationReason = LocalizedText.EMPTY;
    }

    private void step(SessionState to, SessionState... from) {
        if (!List.of(from).contains(state)) {
            throw new Refusal("session.step." + to.name().toLowerCase(Locale.ROOT), state);
        }
        state = to;
    }

    /** Whether it is still being written: drafts, and what was handed in and not yet decided on. */
    public boolean isOpen() {
        return state == SessionState.DRAFT || state == SessionState.PROPOSED;
    }

    @Override
    public boolean belongsTo(UUID organisation) {
        return organisations.stream()
                .anyMatch(part -> part.getOrganisation().getId().equals(organisation));
    }

    /** Takes it out of the next release. */
    public void returnToDraft() {
        state = SessionState.DRAFT;
        cancellationReason = LocalizedText.EMPTY;
    }

    /** Calls it off; throws {@link Refusal} without a reason that the public may read. */
    public void cancel(LocalizedText reason) {
        close(SessionState.CANCELLED, reason);
    }

    /** Puts it off; throws {@link Refusal} without a reason that the public may read. */
    public void postpone(LocalizedText reason) {
        close(SessionState.POSTPONED, reason);
    }

    private void close(SessionState closed, LocalizedText reason) {
        if (reason == null || reason.isEmpty()) {
            throw new Refusal("session.reason.missing");
        }
        state = closed;
        cancellationReason = reason;
    }

    /** Whether everything that it points at is of its own edition. */
    @AssertTrue(message = "{riwaq.other.edition}")
    public boolean isWithinOneEdition() {
        return (event == null || event.getEdition().equals(edition))
                && themes.stream().allMatch(theme -> theme.getEdition().equals(edition))
                && audiences.stream().allMatch(audience -> audience.getEdition().equals(edition));
    }

    /** The event that it is part of; null if it stands alone. */
    public Event getEvent() {
        return event;
    }

    /** Its order in the event, from 1; 0 if it stands alone. */
    public int getPosition() {
        return position;
    }

    /** How far it has come. */
    public SessionState getState() {
        return state;
    }

    /** Why it was called off or put off, as the public reads it; empty otherwise. */
    public LocalizedText getCancellationReason() {
        return cancellationReason;
    }

    /** For staff only: never in a release. Null if there is none. */
    public String getStaffNote() {
        return staffNote.isEmpty() ? null : staffNote;
    }

    /** Sets the note for staff; null for none. */
    public void setStaffNote(String note) {
        String cleaned = CleanText.lines(note);
        staffNote = cleaned == null ? "" : cleaned;
    }

    /** Whether it is told while only a part of the programme is announced; a mark, no part of a release. */
    public boolean isAnnounced() {
        return announced;
    }

    public void setAnnounced(boolean announced) {
        this.announced = announced;
    }

    @Override
    public Edition getEdition() {
        return edition;
    }

    /** Its name in public addresses, which never changes. */
    public String getCode() {
        return code;
    }

    public LocalizedText getTitle() {
        return title;
    }

    public void setTitle(LocalizedText title) {
        this.title = title == null ? LocalizedText.EMPTY : title;
    }

    /** Its abstract. */
    public LocalizedText getSummary() {
        return summary;
    }

    public void setSummary(LocalizedText summary) {
        this.summary = summary == null ? LocalizedText.EMPTY : summary;
    }

    public SessionKind getKind() {
        return kind;
    }

    public void setKind(SessionKind kind) {
        this.kind = kind;
    }

    /** What staff call its kind; empty for the usual word. */
    public LocalizedText getKindLabel() {
        return kindLabel;
    }

    public void setKindLabel(LocalizedText kindLabel) {
        this.kindLabel = kindLabel == null ? LocalizedText.EMPTY : kindLabel;
    }

    /** BCP 47 tags of the languages spoken. */
    public Set<String> getLanguages() {
        return Collections.unmodifiableSet(languages);
    }

    public void setLanguages(Set<String> languages) {
        this.languages = new LinkedHashSet<>(languages);
    }

    /** What makes it open to people with disabilities. */
    public Set<AccessService> getAccess() {
        return Collections.unmodifiableSet(access);
    }

    public void setAccess(Set<AccessService> access) {
        this.access = new LinkedHashSet<>(access);
    }

    /** How many people are expected; null if not told. For staff only: never in a release. */
    public Integer getExpected() {
        return expected;
    }

    public void setExpected(Integer expected) {
        this.expected = expected;
    }

    /** How many people have registered; null if not known. For staff only: never in a release. */
    public Integer getRegistered() {
        return registered;
    }

    public void setRegistered(Integer registered) {
        this.registered = registered;
    }

    /** Who does what in it, in the order of protocol. */
    public List<Participation> getPeople() {
        return Collections.unmodifiableList(people);
    }

    public void setPeople(List<Participation> people) {
        this.people = Participation.read(people);
    }

    /** Who does what for it, in the order in which they are named. */
    public List<Involvement> getOrganisations() {
        return Collections.unmodifiableList(organisations);
    }

    public void setOrganisations(List<Involvement> organisations) {
        this.organisations = Involvement.read(organisations);
    }

    /** How long it is meant to last while it has no place and time; null for the usual length. */
    public Integer getPlannedMinutes() {
        return plannedMinutes;
    }

    public void setPlannedMinutes(Integer plannedMinutes) {
        this.plannedMinutes = plannedMinutes;
    }

    /** The day that it is announced for while it has no time; null for none, or that of its event. */
    public LocalDate getPlannedDay() {
        return plannedDay;
    }

    public void setPlannedDay(LocalDate plannedDay) {
        this.plannedDay = plannedDay;
    }

    /** What it is about. */
    public Set<Theme> getThemes() {
        return Collections.unmodifiableSet(themes);
    }

    public void setThemes(Set<Theme> themes) {
        this.themes = new LinkedHashSet<>(themes);
    }

    /** For whom it is meant. */
    public Set<Audience> getAudiences() {
        return Collections.unmodifiableSet(audiences);
    }

    public void setAudiences(Set<Audience> audiences) {
        this.audiences = new LinkedHashSet<>(audiences);
    }
}
