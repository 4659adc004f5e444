package ma.riwaq.admin.api;

import java.time.Instant;
import ma.riwaq.programme.Event;
import ma.riwaq.review.Received;

/**
 * A communiqué that was accepted, as JSON.
 *
 * @param event the code of the event that came of it; null once that is gone
 * @param author who accepted it
 * @param file the name of the file that is kept; null where only the text is
 * @param undone whether what came of it was taken back
 */
public record ReceivedJson(String id, String event, String author, Instant acceptedAt, String file, Boolean undone) {

    static ReceivedJson of(Received received, Event event) {
        return new ReceivedJson(
                received.getId().toString(),
                event == null || received.isUndone() ? null : event.getCode(),
                received.getAuthor(),
                received.getAcceptedAt(),
                received.getFileName(),
                received.isUndone());
    }
}
