package ma.riwaq.web.mine;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import ma.riwaq.following.FollowedLists;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.web.shared.Site;

/**
 * Takes in what a visitor's calendar is to follow: {@code {"key": …, "sessions": [codes]}}, and without sessions that it
 * is to be forgotten. The only address of the public site that anything can be sent to; so it is small, refuses what it
 * does not know, and never takes more of the database than a few requests at a time.
 */
@WebServlet("/api/v1/editions/*")
public class ChoicesServlet extends HttpServlet {

    private static final Logger LOG = System.getLogger(ChoicesServlet.class.getName());

    /** Of a body, in bytes: more than the longest list needs. */
    private static final int LARGEST = 8 * 1024;

    /** A session's, of this release or of another: what is not in the programme now may come back. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");

    private static final int AT_ONCE = 4;
    private static final String TYPE = "application/json";

    private final Semaphore free = new Semaphore(AT_ONCE);

    @Inject
    private transient Site site;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ReleasedEdition> edition =
                site.editions().find(request.getPathInfo().split("/", -1)[1]);
        int length = request.getContentLength();
        if (edition.isEmpty()) {
            refuse(HttpServletResponse.SC_NOT_FOUND, response);
        } else if (request.getContentType() == null || !request.getContentType().startsWith(TYPE)) {
            // pages of other sites cannot send this type without asking first, and are not told that they may
            refuse(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, response);
        } else if (length < 0) {
            refuse(HttpServletResponse.SC_LENGTH_REQUIRED, response);
        } else if (length > LARGEST) {
            refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, response);
        } else {
            Optional<Choices> choices = read(request.getInputStream().readNBytes(length));
            if (choices.isEmpty()) {
                refuse(HttpServletResponse.SC_BAD_REQUEST, response);
            } else if (!free.tryAcquire()) {
                refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE, response);
            } else {
                try {
                    take(choices.get(), edition.get(), response);
                } finally {
                    free.release();
                }
            }
        }
    }

    private void take(Choices choices, ReleasedEdition edition, HttpServletResponse response) throws IOException {
        try {
            if (choices.sessions() == null) {
                site.followed().forget(choices.key());
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                return;
            }
            if (site.followed()
                    .keep(
                            choices.key(),
                            edition.edition().slug(),
                            choices.sessions(),
                            edition.edition().lastDay())) {
                response.setContentType(TYPE);
                response.getWriter()
                        .print(Json.createObjectBuilder()
                                .add("id", FollowedLists.id(choices.key()))
                                .build());
            } else {
                LOG.log(Level.WARNING, "No further list of sessions can be kept for calendars");
                refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE, response);
            }
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "A list of sessions cannot be kept for a calendar: {0}", e.getMessage());
            refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE, response);
        }
    }

    /** What a body says; empty where it says anything else than this address knows. */
    static Optional<Choices> read(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            JsonObject json = reader.readObject();
            JsonValue sessions = json.get("sessions");
            String key = json.getString("key", null);
            if (!FollowedLists.isKey(key)) {
                return Optional.empty();
            }
            if (sessions == null) {
                return Optional.of(new Choices(key, null));
            }
            List<String> codes = sessions.asJsonArray().getValuesAs(JsonString::getString);
            return codes.size() <= FollowedLists.MOST_SESSIONS
                            && codes.stream()
                                    .allMatch(code -> CODE.matcher(code).matches())
                    ? Optional.of(new Choices(key, codes))
                    : Optional.empty();
        } catch (JsonException | ClassCastException e) {
            return Optional.empty();
        }
    }

    private static void refuse(int status, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        response.getWriter()
                .print(Json.createObjectBuilder().add("status", status).build());
    }

    /**
     * What a calendar is to follow from now on.
     *
     * @param key the visitor's
     * @param sessions their codes; null where the list is to be forgotten
     */
    record Choices(String key, List<String> sessions) {}
}
