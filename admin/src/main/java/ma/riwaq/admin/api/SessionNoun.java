package ma.riwaq.admin.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.directory.Organisations;
import ma.riwaq.directory.People;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Audiences;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Events;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.SessionState;
import ma.riwaq.programme.Sessions;
import ma.riwaq.programme.Theme;
import ma.riwaq.programme.Themes;
import ma.riwaq.schedule.Edit;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.SessionFilter;
import ma.riwaq.schedule.SessionRow;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Page;
import ma.riwaq.venue.Rooms;

/** The sessions of an edition, for programs. */
@ApplicationScoped
class SessionNoun implements Noun<Session, SessionJson> {

    @Inject
    private CurrentAccount account;

    @Inject
    private Sessions sessions;

    @Inject
    private Schedule schedule;

    @Inject
    private Events events;

    @Inject
    private Themes themes;

    @Inject
    private Audiences audiences;

    @Inject
    private Rooms rooms;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public Class<SessionJson> form() {
        return SessionJson.class;
    }

    @Override
    public List<String> filters() {
        return List.of("kind", "state", "event", "theme", "room", "day", "without");
    }

    @Override
    public Page<SessionJson> page(Edition edition, Asked asked) {
        Wrongs wrongs = asked.wrongs();
        SessionFilter filter = new SessionFilter(
                edition,
                asked.choice("kind", SessionKind.class),
                asked.choice("state", SessionState.class),
                wrongs.named("event", asked.value("event"), code -> events.find(edition, code)),
                wrongs.named("theme", asked.value("theme"), code -> themes.find(edition, code)),
                wrongs.named("room", asked.value("room"), code -> rooms.find(edition, code)),
                asked.day("day"),
                asked.choice("without", SessionFilter.Without.class));
        Page<SessionRow> rows = schedule.page(filter, asked.paging());
        return new Page<>(
                rows.items().stream()
                        .map(row -> show(row.session(), row.slot()))
                        .toList(),
                rows.total());
    }

    @Override
    public Optional<Session> find(Edition edition, String code) {
        return sessions.find(code).filter(session -> session.getEdition().equals(edition));
    }

    @Override
    public Session make(Edition edition, SessionJson json) {
        Session session = new Session(edition, SessionKind.OTHER, LocalizedText.EMPTY);
        if (json.code() != null) {
            session.keepCode(json.code());
        }
        return session;
    }

    @Override
    public void fill(Session session, SessionJson json, Wrongs wrongs) {
        Edition edition = session.getEdition();
        wrongs.same("code", json.code(), session.getCode());
        session.setTitle(json.title());
        session.setSummary(json.summary());
        session.setKind(Noun.or(json.kind(), SessionKind.OTHER));
        session.setKindLabel(json.kindLabel());
        Event event = wrongs.named("event", json.event(), code -> events.find(edition, code));
        if (event == null) {
            session.leaveEvent();
        } else {
            session.joinEvent(event, Noun.or(json.position(), 1));
        }
        session.setLanguages(wrongs.tags("languages", Noun.list(json.languages())));
        session.setAccess(new LinkedHashSet<>(Noun.list(json.access())));
        session.setExpected(json.expected());
        session.setRegistered(ofStaff(json.registered(), session.getRegistered()));
        session.setStaffNote(ofStaff(json.staffNote(), session.getStaffNote()));
        session.setPeople(ParticipationJson.toParticipations(json.people(), people, wrongs));
        session.setOrganisations(InvolvementJson.toInvolvements(json.organisations(), organisations, wrongs));
        session.setThemes(new LinkedHashSet<>(
                wrongs.allNamed("themes", Noun.list(json.themes()), code -> themes.find(edition, code))));
        session.setAudiences(new LinkedHashSet<>(
                wrongs.allNamed("audiences", Noun.list(json.audiences()), code -> audiences.find(edition, code))));
        bring(session, json);
    }

    /** What staff keep for themselves is not told to an agency, which leaves it as it is by sending nothing. */
    private <V> V ofStaff(V sent, V kept) {
        return account.isNarrowed() && sent == null ? kept : sent;
    }

    private static void bring(Session session, SessionJson json) {
        LocalizedText reason = Noun.text(json.cancellationReason());
        if (json.state() != null
                && (json.state() != session.getState() || !reason.equals(session.getCancellationReason()))) {
            new Edit.Standing(json.state(), reason).bring(session);
        }
    }

    @Override
    public SessionJson show(Session session) {
        return show(session, schedule.find(session).orElse(null));
    }

    private SessionJson show(Session session, Slot slot) {
        return new SessionJson(
                session.getCode(),
                session.getTitle(),
                session.getSummary(),
                session.getKind(),
                session.getKindLabel(),
                session.getEvent() == null ? null : session.getEvent().getCode(),
                session.getEvent() == null ? null : session.getPosition(),
                List.copyOf(session.getLanguages()),
                List.copyOf(session.getAccess()),
                session.getState(),
                session.getCancellationReason(),
                session.getExpected(),
                account.isNarrowed() ? null : session.getRegistered(),
                account.isNarrowed() ? null : session.getStaffNote(),
                session.getPeople().stream().map(ParticipationJson::of).toList(),
                session.getOrganisations().stream().map(InvolvementJson::of).toList(),
                session.getThemes().stream().map(Theme::getCode).sorted().toList(),
                session.getAudiences().stream().map(Audience::getCode).sorted().toList(),
                SlotJson.of(slot),
                session.getVersion());
    }

    @Override
    public Session save(Session session) {
        return sessions.save(session);
    }

    @Override
    public void remove(Session session) {
        sessions.remove(session.getId());
    }
}
