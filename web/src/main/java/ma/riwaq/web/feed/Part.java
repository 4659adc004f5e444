package ma.riwaq.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.web.shared.Address;
import ma.riwaq.web.shared.Choice;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.FilteredProgramme;
import ma.riwaq.web.shared.PageKind;
import ma.riwaq.web.shared.Parameter;
import ma.riwaq.web.shared.Site;

/** The part of the programme that the address of a feed asks for. */
@RequestScoped
public class Part {

    @Inject
    private CurrentPage page;

    @Inject
    private FilteredProgramme filtered;

    @Inject
    private Site site;

    /** Its sessions, in the order of time. */
    public List<Placed> getSessions() {
        Address address = page.getAddress();
        if (address.kind() == PageKind.FOLLOWED_CALENDAR) {
            return followed(address);
        }
        return address.code() == null ? filtered.selection().sessions() : sessions(address);
    }

    private List<Placed> followed(Address address) {
        ReleasedEdition edition = address.edition();
        try {
            return Choice.sessions(
                    site.followed()
                            .find(address.code(), edition.edition().slug())
                            .orElse(List.of()),
                    edition);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Placed> sessions(Address address) {
        ReleasedEdition edition = address.edition();
        String code = address.code();
        return switch (address.kind()) {
            case CHOSEN_CALENDAR -> Choice.sessions(code, edition);
            case SESSION_CALENDAR -> edition.session(code).stream().toList();
            case DAY_CALENDAR -> edition.sessionsOn(LocalDate.parse(code));
            case EVENT_CALENDAR -> edition.sessionsOf(edition.event(code).orElseThrow());
            case ROOM_CALENDAR -> having(edition, placed -> Parameter.ROOM.fits(placed, code));
            case THEME_CALENDAR -> having(edition, placed -> Parameter.THEME.fits(placed, code));
            case ORGANISATION_CALENDAR -> having(edition, placed -> Parameter.ORG.fits(placed, code));
            case PERSON_CALENDAR -> having(edition, placed -> takesPart(placed, code));
            default -> having(edition, placed -> Parameter.allFit(address.filters(), placed));
        };
    }

    private static boolean takesPart(Placed placed, String person) {
        return placed.session().people().stream().anyMatch(role -> person.equals(role.person()));
    }

    private static List<Placed> having(ReleasedEdition edition, Predicate<Placed> part) {
        return edition.sessions().stream().filter(part).toList();
    }
}
