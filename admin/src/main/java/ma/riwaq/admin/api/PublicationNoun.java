package ma.riwaq.admin.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Organisations;
import ma.riwaq.directory.People;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.media.Images;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Sessions;
import ma.riwaq.publication.Publication;
import ma.riwaq.publication.Publications;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Page;

/** The publications of an edition, for programs. */
@ApplicationScoped
class PublicationNoun implements Noun<Publication, PublicationJson> {

    @Inject
    private Publications publications;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private Sessions sessions;

    @Inject
    private Images images;

    @Override
    public String name() {
        return "publications";
    }

    @Override
    public Class<PublicationJson> form() {
        return PublicationJson.class;
    }

    @Override
    public Optional<Depiction<Publication>> depiction() {
        return Optional.of(new Depiction<>("cover", Publication::getCover, Publication::setCover));
    }

    @Override
    public Page<PublicationJson> page(Edition edition, Asked asked) {
        Page<Publication> page = publications.page(edition, asked.paging());
        return new Page<>(page.items().stream().map(this::show).toList(), page.total());
    }

    @Override
    public Optional<Publication> find(Edition edition, String code) {
        return publications.find(edition, code);
    }

    @Override
    public Publication make(Edition edition, PublicationJson json) {
        return new Publication(edition, json.code(), LocalizedText.EMPTY);
    }

    @Override
    public void fill(Publication thing, PublicationJson json, Wrongs wrongs) {
        thing.setCode(Noun.or(json.code(), thing.getCode()));
        thing.setTitle(json.title());
        thing.setDescription(json.description());
        thing.setIsbn(json.isbn());
        thing.setLegalDeposit(json.legalDeposit());
        thing.setYear(json.year());
        thing.setLanguages(wrongs.tags("languages", Noun.list(json.languages())));
        wrongs.named("cover", json.cover(), images::find);
        thing.setCover(json.cover());
        thing.setLink(json.link());
        thing.setShelf(json.shelf());
        thing.setOnDisplay(Noun.or(json.onDisplay(), thing.isOnDisplay()));
        thing.setAuthors(wrongs.allNamed("authors", Noun.list(json.authors()), people::find));
        thing.setPublishers(wrongs.allNamed("publishers", Noun.list(json.publishers()), organisations::find));
        thing.setSessions(
                new LinkedHashSet<>(wrongs.allNamed("sessions", Noun.list(json.sessions()), code -> sessions.find(code)
                        .filter(each -> each.getEdition().equals(thing.getEdition())))));
    }

    @Override
    public PublicationJson show(Publication thing) {
        return new PublicationJson(
                thing.getCode(),
                thing.getTitle(),
                thing.getDescription(),
                thing.getIsbn(),
                thing.getLegalDeposit(),
                thing.getYear(),
                List.copyOf(thing.getLanguages()),
                thing.getCover(),
                thing.getLink(),
                thing.getShelf(),
                thing.isOnDisplay(),
                thing.getAuthors().stream().map(Person::getCode).toList(),
                thing.getPublishers().stream().map(Organisation::getCode).toList(),
                thing.getSessions().stream().map(Session::getCode).sorted().toList(),
                thing.getVersion());
    }

    @Override
    public Publication save(Publication thing) {
        return publications.save(thing);
    }

    @Override
    public void remove(Publication thing) {
        publications.remove(thing.getId());
    }
}
