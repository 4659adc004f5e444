package ma.riwaq.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * A file that never changes under its address, ready to be sent.
 *
 * @param gzip its compressed bytes; null for what is compressed already
 */
@SuppressWarnings("ArrayRecordComponent") // two of them are never compared
public record LastingFile(String type, byte[] bytes, byte[] gzip) {

    /** A file of this media type. */
    public static LastingFile of(String type, byte[] bytes) {
        return new LastingFile(type, bytes, type.startsWith("font/") ? null : compress(bytes));
    }

    /** Sends it, to be kept for ever. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean compressed = gzip != null && Answer.takesGzip(request.getHeader("Accept-Encoding"));
        byte[] body = compressed ? gzip : bytes;
        response.setContentType(type);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
