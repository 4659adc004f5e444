package ma.riwaq.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ma.riwaq.release.ReleaseDocument.OrganisationInRole;
import ma.riwaq.release.ReleaseDocument.Person;
import ma.riwaq.release.ReleaseDocument.PersonInRole;
import ma.riwaq.release.ReleaseDocument.Publication;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.web.shared.Cards;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Programme;
import ma.riwaq.web.shared.QrDrawing;
import ma.riwaq.web.shared.SessionCard;

/** The page of one session. */
@Named
@RequestScoped
public class SessionView {

    private static final int MOST_ELSEWHERE = 5;

    @Inject
    private CurrentPage page;

    @Inject
    private Cards cards;

    @Inject
    private Programme programme;

    /** The session, where and when it is held. */
    public Placed getItem() {
        return page.getEdition().session(page.getCode()).orElseThrow();
    }

    /** The session in the words of the page. */
    public SessionCard getCard() {
        return cards.of(getItem()).get(0);
    }

    /** Who holds it: its own organisations, or else those of its event. */
    public List<OrganisationInRole> getOrganisations() {
        Placed item = getItem();
        return item.session().organisations().isEmpty() && item.event() != null
                ? item.event().organisations()
                : item.session().organisations();
    }

    /** The categories of people that it is meant for: its own, or else those of its event. */
    public List<String> getAudiences() {
        Placed item = getItem();
        return item.session().audiences().isEmpty() && item.event() != null
                ? item.event().audiences()
                : item.session().audiences();
    }

    /** What is on elsewhere meanwhile. */
    public List<Placed> getAtTheSameTime() {
        return Neighbours.atTheSameTime(getItem(), page.getEdition());
    }

    /** What follows in its room on the same day, as a list of at most one. */
    public List<Placed> getNextHere() {
        return Neighbours.nextHere(getItem(), page.getEdition()).stream().toList();
    }

    /** The people who take part in other sessions too. */
    public List<PersonElsewhere> getPeopleElsewhere() {
        return getItem().session().people().stream()
                .map(programme::personIn)
                .filter(Objects::nonNull)
                .distinct()
                .map(person -> new PersonElsewhere(person, others(person)))
                .filter(person -> !person.sessions().isEmpty())
                .toList();
    }

    /** What is presented or signed here, and then the other titles of those who take part. */
    public List<Publication> getPublications() {
        Set<String> codes = new LinkedHashSet<>(programme.titlesOf(getItem().session()));
        Set<String> people =
                getItem().session().people().stream().map(PersonInRole::person).collect(Collectors.toSet());
        page.getEdition().document().publications().stream()
                .filter(title -> title.authors().stream().anyMatch(people::contains))
                .forEach(title -> codes.add(title.code()));
        return programme.publications(List.copyOf(codes));
    }

    /** The address of the page as a QR code; null where it has no public address. */
    public QrDrawing getQr() {
        String address = page.getCanonical();
        return address == null ? null : QrDrawing.of(address);
    }

    private List<Placed> others(Person person) {
        String here = getItem().session().code();
        return programme
                .sessions(session -> !session.code().equals(here)
                        && session.people().stream()
                                .anyMatch(role -> person.code().equals(role.person())))
                .stream()
                .limit(MOST_ELSEWHERE)
                .toList();
    }

    /** Somebody with the other sessions that they take part in. */
    public record PersonElsewhere(Person person, List<Placed> sessions) {}
}
