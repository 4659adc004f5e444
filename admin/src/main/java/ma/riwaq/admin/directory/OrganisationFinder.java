package ma.riwaq.admin.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.ActionEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.admin.shared.Finder;
import ma.riwaq.admin.shared.Newcomer;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Organisations;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.Paging;

/** Finds organisations by words of their names, short names and aliases. */
@Named
@RequestScoped
public class OrganisationFinder implements Finder<Organisation> {

    @Inject
    private Organisations organisations;

    @Inject
    private Newcomer newcomer;

    @Inject
    private Texts texts;

    @Override
    public List<Organisation> find(String words) {
        return organisations.page(Paging.search(words, OFFERED)).items();
    }

    @Override
    public String label(Organisation organisation) {
        return texts.plain(organisation);
    }

    @Override
    public void add(ActionEvent event) {
        newcomer.choose(event, name -> organisations.save(new Organisation(Codes.random(), name)));
    }

    @Override
    public Optional<Organisation> chosen(UUID id) {
        return organisations.find(id);
    }
}
