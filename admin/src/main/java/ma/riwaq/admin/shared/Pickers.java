package ma.riwaq.admin.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Organisations;
import ma.riwaq.directory.People;
import ma.riwaq.directory.Person;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Paging;

/** Choosing people and organisations by search, with those not yet known added in place. */
@Named
@RequestScoped
public class Pickers {

    private static final int SHOWN = 12;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    private String arabic;
    private String french;
    private Object added;

    /** The people whom some words find. */
    public List<Person> people(String words) {
        return people.page(Paging.search(words, SHOWN)).items();
    }

    /** The organisations which some words find. */
    public List<Organisation> organisations(String words) {
        return organisations.page(Paging.search(words, SHOWN)).items();
    }

    /** Adds a person of the name typed; what else is known of them is told on their own page. */
    public void addPerson() {
        if (isNamed()) {
            added = people.save(new Person(Codes.random(), name()));
        }
    }

    /** Adds an organisation of the name typed. */
    public void addOrganisation() {
        if (isNamed()) {
            added = organisations.save(new Organisation(Codes.random(), name()));
        }
    }

    private boolean isNamed() {
        return !name().isEmpty();
    }

    private LocalizedText name() {
        return LocalizedText.of(arabic, french, null);
    }

    /** What was just added; null if nothing was. */
    public Object getAdded() {
        return added;
    }

    /** The name of whom to add, in Arabic. */
    public String getArabic() {
        return arabic;
    }

    public void setArabic(String arabic) {
        this.arabic = arabic;
    }

    /** The name of whom to add, in French. */
    public String getFrench() {
        return french;
    }

    public void setFrench(String french) {
        this.french = french;
    }
}
