package ma.riwaq.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ma.riwaq.account.Own;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Store;

/**
 * What contributors may do to sessions: write those of their organisation until somebody decided on them, but not place
 * them, nor say what is staff's to say. Others are not asked.
 */
@ApplicationScoped
@Transactional
public class OwnSessions {

    @Inject
    private Store store;

    @Inject
    private Own own;

    /**
     * Makes a session one that may be saved: a new one is given the contributor's organisation.
     *
     * @throws ma.riwaq.account.NotAllowedException for what a contributor may not do
     * @throws Refusal when it was decided on already, or its edition is archived
     */
    public void check(Session session) {
        if (!own.isLimited()) {
            return;
        }
        session.getEdition().refuseArchived();
        Optional<Session> stored = store.find(Session.class, session.getId());
        stored.ifPresent(this::checkOpen);
        own.check(session.isOpen(), "a decision on a session");
        own.check(isLeftToStaff(session, stored.orElse(null)), "what staff say of a session");
        own.check(knowsPeople(session, stored.map(Session::getPeople).orElse(List.of())), "other people in a session");
        if (!own.isOwn(session)) {
            involve(session);
        }
    }

    /** Whether a stored session is the contributor's and still open; throws otherwise. */
    public void checkOpen(Session stored) {
        own.check(stored);
        if (own.isLimited() && !stored.isOpen()) {
            throw new Refusal("session.decided");
        }
    }

    /** Whether a stored session is the contributor's, of an edition that goes on; throws otherwise. */
    public void checkOwn(Session stored) {
        own.check(stored);
        stored.getEdition().refuseArchived();
    }

    private static boolean isLeftToStaff(Session session, Session stored) {
        return Objects.equals(session.getEvent(), stored == null ? null : stored.getEvent())
                && session.isAnnounced() == (stored != null && stored.isAnnounced())
                && session.getPosition() == (stored == null ? 0 : stored.getPosition())
                && Objects.equals(session.getStaffNote(), stored == null ? null : stored.getStaffNote())
                && Objects.equals(session.getRegistered(), stored == null ? null : stored.getRegistered())
                && session.getCancellationReason()
                        .equals(stored == null ? LocalizedText.EMPTY : stored.getCancellationReason());
    }

    private boolean knowsPeople(Session session, List<Participation> before) {
        List<Person> named = before.stream().map(Participation::getPerson).toList();
        return session.getPeople().stream()
                .map(Participation::getPerson)
                .filter(person -> person != null && !named.contains(person))
                .allMatch(person -> store.find(Person.class, person.getId())
                        .filter(own::isOwn)
                        .isPresent());
    }

    private void involve(Session session) {
        Organisation organisation =
                store.find(Organisation.class, own.organisation()).orElseThrow();
        List<Involvement> involved = new ArrayList<>();
        involved.add(new Involvement(organisation, OrganisationRole.ORGANISER));
        involved.addAll(session.getOrganisations());
        session.setOrganisations(involved);
    }
}
