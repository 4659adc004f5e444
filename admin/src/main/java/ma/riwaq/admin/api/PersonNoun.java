package ma.riwaq.admin.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.riwaq.directory.Organisations;
import ma.riwaq.directory.People;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.media.Images;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Page;

/** The people of the directory, for programs. */
@ApplicationScoped
class PersonNoun implements Noun<Person, PersonJson> {

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private Images images;

    @Override
    public String name() {
        return "people";
    }

    @Override
    public Class<PersonJson> form() {
        return PersonJson.class;
    }

    @Override
    public boolean isOfEdition() {
        return false;
    }

    @Override
    public Optional<Depiction<Person>> depiction() {
        return Optional.of(new Depiction<>("photo", Person::getPhoto, Person::setPhoto));
    }

    @Override
    public Page<PersonJson> page(Edition edition, Asked asked) {
        Page<Person> page = people.page(asked.paging());
        return new Page<>(page.items().stream().map(this::show).toList(), page.total());
    }

    @Override
    public Optional<Person> find(Edition edition, String code) {
        return people.find(code);
    }

    @Override
    public Person make(Edition edition, PersonJson json) {
        return new Person(json.code(), LocalizedText.EMPTY);
    }

    @Override
    public void fill(Person thing, PersonJson json, Wrongs wrongs) {
        thing.setCode(Noun.or(json.code(), thing.getCode()));
        thing.setName(json.name());
        thing.setFunction(json.function());
        thing.setAffiliation(json.affiliation());
        thing.setOrganisation(wrongs.named("organisation", json.organisation(), organisations::find));
        thing.setBiography(json.biography());
        wrongs.named("photo", json.photo(), images::find);
        thing.setPhoto(json.photo());
        thing.setPhotoConsent(Noun.or(json.photoConsent(), false));
        thing.setContactEmail(json.contactEmail());
        thing.setContactLanguage(
                Noun.or(wrongs.named("contactLanguage", json.contactLanguage(), PersonNoun::writtenTo), Lang.AR));
    }

    private static Optional<Lang> writtenTo(String code) {
        return Lang.of(code).filter(Person.WRITTEN_TO::contains);
    }

    @Override
    public PersonJson show(Person thing) {
        return new PersonJson(
                thing.getCode(),
                thing.getName(),
                thing.getFunction(),
                thing.getAffiliation(),
                thing.getOrganisation() == null ? null : thing.getOrganisation().getCode(),
                thing.getBiography(),
                thing.getPhoto(),
                thing.isPhotoConsent(),
                thing.getContactEmail(),
                thing.getContactLanguage().getCode(),
                thing.getVersion());
    }

    @Override
    public Person save(Person thing) {
        return people.save(thing);
    }

    @Override
    public void remove(Person thing) {
        people.remove(thing.getId());
    }
}
