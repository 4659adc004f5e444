package ma.riwaq.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import javax.imageio.ImageIO;
import ma.riwaq.account.Account;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Role;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Organisations;
import ma.riwaq.directory.People;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Editions;
import ma.riwaq.edition.Fair;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Events;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.Sessions;
import ma.riwaq.programme.Theme;
import ma.riwaq.programme.Themes;
import ma.riwaq.publication.Publication;
import ma.riwaq.publication.Publications;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;

/** What tests begin with: an edition of their own, and somebody at work. */
@ApplicationScoped
public class Given {

    /** The first day of every edition made here. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2027, 4, 30);

    @PersistenceContext(unitName = "riwaq")
    private EntityManager em;

    @Inject
    private CurrentAccount current;

    @Inject
    private Editions editions;

    @Inject
    private Rooms rooms;

    @Inject
    private Sessions sessions;

    @Inject
    private Schedule schedule;

    @Inject
    private Themes themes;

    @Inject
    private Events events;

    @Inject
    private Publications publications;

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    /** What the back office offers to the doors. */
    @Produces
    EntityManager entityManager() {
        return em;
    }

    /** Lets somebody with these roles be at work in this request. */
    public Account atWork(Role... roles) {
        Account account =
                new Account(Codes.random() + "@example.ma", "سلمى " + Codes.random(), Set.of(roles), "secret");
        current.signIn(account);
        return account;
    }

    /** Lets somebody be at work in this request. */
    public void atWork(Account account) {
        current.signIn(account);
    }

    /** Lets a contributor of an organisation be at work in this request. */
    public Account contributor(Organisation organisation) {
        Account account = atWork(Role.CONTRIBUTOR);
        account.setOrganisationId(organisation.getId());
        return account;
    }

    /** A small picture, as a file. */
    public static byte[] picture() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Whether what an attribute holds came with its thing, so that nothing more is asked of the database. */
    public boolean isRead(Object thing, String attribute) {
        return em.getEntityManagerFactory().getPersistenceUnitUtil().isLoaded(thing, attribute);
    }

    /** An edition of eleven days, of a fair of its own. */
    public Edition edition() {
        Fair fair = editions.save(new Fair(Codes.random(), LocalizedText.ar("معرض")));
        return editions.save(
                new Edition(fair, 32, Codes.random(), LocalizedText.ar("الدورة"), FIRST_DAY, FIRST_DAY.plusDays(10)));
    }

    /** Deletes an edition for good, as if it had never been here. */
    @Transactional
    public void forget(Edition edition) {
        em.createQuery("DELETE FROM Edition e WHERE e.id = :id")
                .setParameter("id", edition.getId())
                .executeUpdate();
    }

    /** A room of an edition. */
    public Room room(Edition edition, String name) {
        return rooms.save(new Room(edition, Codes.random(), LocalizedText.ar(name)));
    }

    /** A theme of an edition. */
    public Theme theme(Edition edition) {
        return themes.save(new Theme(edition, Codes.random(), LocalizedText.ar("محور")));
    }

    /** An event of an edition, without a day. */
    public Event event(Edition edition) {
        return events.save(new Event(edition, LocalizedText.ar("يوم تواصلي")));
    }

    /** A title of an edition, of nobody yet. */
    public Publication publication(Edition edition) {
        return publications.save(new Publication(edition, Codes.random(), LocalizedText.ar("كتاب")));
    }

    /** An organisation. */
    public Organisation organisation() {
        return organisations.save(new Organisation(Codes.random(), LocalizedText.ar("وكالة")));
    }

    /** A person. */
    public Person person() {
        return people.save(new Person(Codes.random(), LocalizedText.ar("سلمى")));
    }

    /** An approved session of an edition, not placed yet. */
    public Session session(Edition edition, String title) {
        Session session = new Session(edition, SessionKind.SEMINAR, LocalizedText.ar(title));
        session.approve();
        return sessions.save(session);
    }

    /** Places a session for an hour on the first day. */
    public Slot placed(Session session, Room room, int hour) {
        return schedule.place(new Slot(session, FIRST_DAY, LocalTime.of(hour, 0), 60, room));
    }
}
