package ma.riwaq.admin.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.Finder;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Sessions;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.SessionFilter;
import ma.riwaq.schedule.SessionRow;
import ma.riwaq.shared.Paging;

/** Finds the sessions of the edition that is worked on by words of their titles. */
@Named
@RequestScoped
public class SessionFinder implements Finder<Session> {

    @Inject
    private Schedule schedule;

    @Inject
    private Sessions sessions;

    @Inject
    private CurrentEdition current;

    @Inject
    private Texts texts;

    @Override
    public List<Session> find(String words) {
        return schedule.page(SessionFilter.of(current.getEdition()), Paging.search(words, OFFERED)).items().stream()
                .map(SessionRow::session)
                .toList();
    }

    @Override
    public String label(Session session) {
        return texts.plain(session);
    }

    @Override
    public Optional<Session> chosen(UUID id) {
        return sessions.find(id);
    }
}
