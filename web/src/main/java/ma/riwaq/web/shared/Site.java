package ma.riwaq.web.shared;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import ma.riwaq.following.FollowedLists;
import ma.riwaq.release.PublishedEditions;
import ma.riwaq.release.ReleaseFiles;
import ma.riwaq.shared.WebAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The releases that this site shows, kept up to date every second. Without a database it goes on with those that the
 * data folder keeps.
 */
@ApplicationScoped
public class Site {

    private static final Logger LOG = System.getLogger(Site.class.getName());

    /** A kilobyte or two each: some hundred megabytes at the worst. */
    private static final int MOST_FOLLOWED = 50_000;

    private PublishedEditions editions;
    private FollowedLists followed;
    private ReleaseFiles files;
    private DataSource database;
    private String publicUrl;
    private volatile boolean databaseUp;
    private ScheduledFuture<?> refreshing;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    /** For the container. */
    protected Site() {}

    /** Starts with what the data folder keeps. */
    @Inject
    public Site(
            @ConfigProperty(name = "riwaq.data", defaultValue = "./data") String folder,
            @ConfigProperty(name = "riwaq.public.url", defaultValue = "http://localhost:8080") String publicUrl) {
        this.database = database();
        this.files = new ReleaseFiles(Path.of(folder));
        this.editions = new PublishedEditions(database, files);
        this.followed = new FollowedLists(database, MOST_FOLLOWED);
        this.publicUrl = WebAddress.withoutSlash(publicUrl);
    }

    /** The releases. */
    public PublishedEditions editions() {
        return editions;
    }

    /** What visitors let their calendars follow. */
    public FollowedLists followed() {
        return followed;
    }

    /** The files that the releases are kept in. */
    public ReleaseFiles files() {
        return files;
    }

    /** Where visitors find the site: scheme, host and port, without a slash at the end. */
    public String publicUrl() {
        return publicUrl;
    }

    /** Whether the database answered when it was last asked. */
    public boolean databaseUp() {
        return databaseUp;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (database == null) {
            LOG.log(Level.WARNING, "There is no data source jdbc/riwaq: only releases in the data folder are shown");
            return;
        }
        refreshing = scheduler.scheduleWithFixedDelay(this::refresh, 0, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (refreshing != null) {
            refreshing.cancel(false);
        }
    }

    private void refresh() {
        try {
            editions.refresh();
            if (!databaseUp) {
                LOG.log(Level.INFO, "The database answers: new releases are shown as they come");
            }
            databaseUp = true;
        } catch (SQLException | RuntimeException e) {
            // an exception let out would end the schedule
            if (databaseUp) {
                LOG.log(Level.WARNING, "The database does not answer, the last releases stay: {0}", e.getMessage());
            }
            databaseUp = false;
        }
    }

    // the name is ours; an injected resource that is missing would keep the war from starting
    @SuppressWarnings("BanJNDI")
    private static DataSource database() {
        try {
            return InitialContext.doLookup("jdbc/riwaq");
        } catch (NamingException e) {
            LOG.log(Level.DEBUG, "No data source", e);
            return null;
        }
    }
}
