package ma.riwaq.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Fair;
import ma.riwaq.programme.AccessService;
import ma.riwaq.programme.Involvement;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.Participation;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.Theme;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class ProposalTextTest {

    private final LocalDate first = LocalDate.of(2027, 4, 30);
    private final Edition edition = new Edition(
            new Fair("siel", LocalizedText.ar("المعرض")), 32, "siel-32", LocalizedText.ar("الدورة"), first, first);
    private final Session session = new Session(edition, SessionKind.PANEL, LocalizedText.of("حلقة", "Panel", null));
    private final Person salma = new Person("salma", LocalizedText.of("سلمى", "Salma", null));

    private void fill() {
        session.setSummary(LocalizedText.ar("ملخص \"بين قوسين\""));
        session.setPeople(List.of(new Participation(salma, PersonRole.SPEAKER)));
        session.setOrganisations(List.of(
                new Involvement(new Organisation("agency", LocalizedText.ar("وكالة")), OrganisationRole.ORGANISER)));
        session.setThemes(Set.of(new Theme(edition, "books", LocalizedText.ar("كتب"))));
        session.setLanguages(Set.of("ar"));
        session.setAccess(Set.of(AccessService.CAPTIONS));
    }

    @Test
    void comesBackFromItsJsonAsItWas() {
        fill();
        ProposalText text = ProposalText.of(session);
        assertThat(ProposalText.ofJson(text.toJson())).isEqualTo(text);
        assertThat(text.since(ProposalText.ofJson(text.toJson()))).isEmpty();
    }

    @Test
    void tellsWhatIsDifferentByPropertyAndLanguage() {
        fill();
        ProposalText before = ProposalText.of(session);
        session.setTitle(LocalizedText.of("حلقة", "Table ronde", "Panel"));
        session.setPeople(List.of());
        assertThat(ProposalText.of(session).since(before))
                .containsExactly(
                        new ProposalText.Change("title", Lang.FR, "Panel", "Table ronde"),
                        new ProposalText.Change("title", Lang.EN, null, "Panel"),
                        new ProposalText.Change(
                                "people",
                                null,
                                List.of(new ProposalText.Someone(salma.getName(), PersonRole.SPEAKER)),
                                List.of()));
    }

    @Test
    void isAllNewTheFirstTime() {
        assertThat(ProposalText.of(session).since(null))
                .extracting(ProposalText.Change::property)
                .containsExactly("title", "title", "kind");
    }
}
