package ma.riwaq.admin.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.LanguageTags;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.admin.shared.Undo;
import ma.riwaq.directory.Organisation;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Involvement;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.SessionState;
import ma.riwaq.programme.Theme;
import ma.riwaq.schedule.BulkEdits;
import ma.riwaq.schedule.Edit;
import ma.riwaq.schedule.EditedRow;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.Refusal;
import ma.riwaq.venue.Room;

/** One change to many sessions: what to change, what it makes of each of them, and then all of it or nothing. */
@Named
@ViewScoped
public class BulkView implements Serializable {

    private static final String LIST = "/programme/sessions";

    /** How long a change to many can be taken back: long enough to look at some of them. */
    private static final Duration UNDO = Duration.ofMinutes(5);

    @Inject
    private BulkEdits edits;

    @Inject
    private Schedule schedule;

    @Inject
    private SessionFilters filters;

    @Inject
    private CurrentEdition current;

    @Inject
    private ListState list;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private LanguageTags languageTags;

    @Inject
    private Undo undo;

    @Inject
    private Addresses addresses;

    @Inject
    private HttpServletRequest request;

    private BulkChange what;
    private List<String> codes;
    private BulkPreview<?> preview;
    private Theme theme;
    private Audience audience;
    private String language;
    private Organisation organisation;
    private OrganisationRole role;
    private SessionKind kind;
    private SessionState state;
    private LocalizedText reason = LocalizedText.EMPTY;
    private Room room;

    @Positive
    @Max(100000)
    private Integer expected;

    @PositiveOrZero
    @Max(100000)
    private Integer registered;

    /** Reads which sessions are meant and what shall be changed. */
    public void load() {
        what = list.choice("what", BulkChange.class);
        what = what == null ? BulkChange.THEME_ADD : what;
        codes = "all".equals(list.value("which")) ? shown() : selected();
    }

    private List<String> shown() {
        Paging all = new Paging(list.getWords(), null, false, 0, BulkEdits.MOST + 1);
        return schedule.page(filters.read(), all).items().stream()
                .map(row -> row.session().getCode())
                .toList();
    }

    private List<String> selected() {
        String[] rows = request.getParameterValues("row");
        return rows == null ? List.of() : List.copyOf(Set.of(rows));
    }

    /** Shows what the change makes of each session. */
    public void look() {
        look(codes);
    }

    /** As {@link #look}, without the sessions of which it was refused. */
    public void leaveOut() {
        codes = preview.possible();
        look(codes);
    }

    private void look(List<String> of) {
        preview = null;
        if (isMissing()) {
            notices.wrong(what.getField(), texts.of("refusal.value.missing"));
            return;
        }
        try {
            preview = BulkPreview.of(edits, current.getEdition(), edit(), of);
        } catch (Refusal refusal) {
            notices.refused(refusal);
        }
    }

    /** Makes the change and goes to the list, where it can be taken back. */
    public String apply() {
        try {
            preview.apply(edits);
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
        BulkPreview<?> made = preview;
        BulkEdits door = edits;
        undo.offer(texts.counted("bulk.done", made.changes()), UNDO, addresses.to(LIST), () -> {
            made.takeBack(door);
            return true;
        });
        return addresses.to(LIST);
    }

    private boolean isMissing() {
        return switch (what) {
            case THEME_ADD, THEME_REMOVE -> theme == null;
            case AUDIENCE_ADD, AUDIENCE_REMOVE -> audience == null;
            case LANGUAGE_ADD, LANGUAGE_REMOVE -> language == null;
            case ORGANISATION_ADD, ORGANISATION_REMOVE -> role == null || organisation == null;
            case KIND -> kind == null;
            case STATE -> state == null;
            case ROOM -> room == null;
            case EXPECTED, REGISTERED -> false; // an empty field takes the number away
        };
    }

    private Edit<?> edit() {
        boolean add = what.isAdding();
        return switch (what) {
            case THEME_ADD, THEME_REMOVE -> new Edit.OfTheme(theme, add);
            case AUDIENCE_ADD, AUDIENCE_REMOVE -> new Edit.ForAudience(audience, add);
            case LANGUAGE_ADD, LANGUAGE_REMOVE -> new Edit.InLanguage(language, add);
            case ORGANISATION_ADD, ORGANISATION_REMOVE ->
                new Edit.ByOrganisation(new Involvement(organisation, role), add);
            case KIND -> new Edit.OfKind(kind);
            case STATE -> new Edit.ToState(state, reason == null ? LocalizedText.EMPTY : reason);
            case ROOM -> new Edit.InRoom(room);
            case EXPECTED -> new Edit.Expecting(expected);
            case REGISTERED -> new Edit.Registering(registered);
        };
    }

    /** Whether the change asks for a field. */
    public boolean asks(String field) {
        return what.getField().equals(field);
    }

    /** A value of before or after in words. */
    public String shown(Object value) {
        return asks("language") && value instanceof Set<?> tags
                ? texts.plain(tags.stream()
                        .map(tag -> languageTags.name((String) tag))
                        .toList())
                : texts.plain(value);
    }

    /** What becomes of a session, in words: a key of the bundles. */
    public String outcome(EditedRow<?> row) {
        if (row.isRefused()) {
            return "refusal." + row.getRefusal();
        }
        return row.isChange() ? "bulk.change" : "bulk.same";
    }

    /** What the change makes of each session; null before it was looked at. */
    public List<? extends EditedRow<?>> getRows() {
        return preview == null ? null : preview.rows();
    }

    /** How many sessions would differ. */
    public long getChanges() {
        return preview == null ? 0 : preview.changes();
    }

    /** Of how many it is refused. */
    public long getRefusals() {
        return preview == null ? 0 : preview.refusals();
    }

    /** How many sessions are meant. */
    public int getCount() {
        return codes.size();
    }

    /** What is changed. */
    public BulkChange getWhat() {
        return what;
    }

    /** Every role of an organisation. */
    public List<OrganisationRole> getRoles() {
        return List.of(OrganisationRole.values());
    }

    /** The languages to choose from. */
    public Set<String> getLanguages() {
        return languageTags.offered(Set.of());
    }

    public Theme getTheme() {
        return theme;
    }

    public void setTheme(Theme theme) {
        this.theme = theme;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    /** A BCP 47 tag. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Organisation organisation) {
        this.organisation = organisation;
    }

    /** What the organisation does. */
    public OrganisationRole getRole() {
        return role;
    }

    public void setRole(OrganisationRole role) {
        this.role = role;
    }

    public SessionKind getKind() {
        return kind;
    }

    public void setKind(SessionKind kind) {
        this.kind = kind;
    }

    public SessionState getState() {
        return state;
    }

    public void setState(SessionState state) {
        this.state = state;
    }

    /** Why they are called off or put off. */
    public LocalizedText getReason() {
        return reason;
    }

    public void setReason(LocalizedText reason) {
        this.reason = reason;
    }

    public Room getRoom() {
        return room;
    }

    public void setRoom(Room room) {
        this.room = room;
    }

    /** How many people are expected; null to say nothing any more. */
    public Integer getExpected() {
        return expected;
    }

    public void setExpected(Integer expected) {
        this.expected = expected;
    }

    /** How many people have registered; null to say nothing any more. */
    public Integer getRegistered() {
        return registered;
    }

    public void setRegistered(Integer registered) {
        this.registered = registered;
    }
}
