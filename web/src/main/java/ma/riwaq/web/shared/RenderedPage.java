package ma.riwaq.web.shared;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import ma.riwaq.shared.Sha256;

/**
 * An answer as it goes over the wire, ready for every visitor alike.
 *
 * @param state the releases that it shows, see {@code PublishedEditions.state}
 * @param language of the content; null for what is in none
 * @param gzip the body, compressed
 * @param tag strong ETag of the compressed body, quotes included
 * @param plainTag strong ETag of the body as it was
 * @param until epoch milliseconds after which it is wrong because time went on
 * @param framed whether pages of others may show it in a frame
 */
@SuppressWarnings("ArrayRecordComponent") // two of them are never compared
record RenderedPage(
        int status,
        String state,
        String contentType,
        String language,
        byte[] gzip,
        String tag,
        String plainTag,
        long until,
        boolean framed) {

    static RenderedPage of(int status, String state, String contentType, String language, byte[] body, long until) {
        String hash = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Sha256.begin().digest(body))
                .substring(0, 22);
        return new RenderedPage(
                status,
                state,
                contentType,
                language,
                compress(body),
                '"' + hash + "-g\"",
                '"' + hash + '"',
                until,
                false);
    }

    /** The same, open to frames of others. */
    RenderedPage inFrames() {
        return new RenderedPage(status, state, contentType, language, gzip, tag, plainTag, until, true);
    }

    /** Whether it is for programs, also for those that run in pages of others. */
    boolean isFeed() {
        return !contentType.startsWith("text/html");
    }

    /** Whether it shows these releases and is not overtaken by time. */
    boolean holds(String now, long millis) {
        return millis < until && state.equals(now);
    }

    /** Whether a visitor who sends this {@code If-None-Match} has it already; null for a visitor who sends none. */
    boolean isKnownBy(String ifNoneMatch) {
        return ifNoneMatch != null
                && (ifNoneMatch.contains(tag) || ifNoneMatch.contains(plainTag) || ifNoneMatch.equals("*"));
    }

    /** The body without compression. */
    byte[] plain() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] compress(byte[] body) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(body.length / 4 + 64);
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
