package ma.riwaq.admin.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** Where things of each kind have their page. */
@Named
@ApplicationScoped
public class Places {

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("Fair", "/edition/fair"),
            Map.entry("Edition", "/edition/edition"),
            Map.entry("Room", "/venue/room"),
            Map.entry("Organisation", "/directory/organisation"),
            Map.entry("Person", "/directory/person"),
            Map.entry("Theme", "/programme/theme"),
            Map.entry("Audience", "/programme/audience"),
            Map.entry("Event", "/programme/event"),
            Map.entry("Session", "/programme/session"),
            Map.entry("Slot", "/programme/session"),
            Map.entry("TimeBand", "/schedule/band"),
            Map.entry("Publication", "/publication/publication"),
            Map.entry("Account", "/account/account"));

    /** The page of a kind of thing, the simple name of its class; null if it has none. */
    public String page(String noun) {
        return noun == null ? null : PAGES.get(noun);
    }
}
