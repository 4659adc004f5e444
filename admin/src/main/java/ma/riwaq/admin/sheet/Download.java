package ma.riwaq.admin.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is saved to the disk. Its headers are set with its first byte: a refusal before it is a page like any other
 * and no file.
 */
final class Download extends OutputStream {

    private final HttpServletResponse response;
    private final String mediaType;
    private final String name;
    private OutputStream out;

    /** What comes and what it is to be called. */
    Download(HttpServletResponse response, String mediaType, String name) {
        this.response = response;
        this.mediaType = mediaType;
        this.name = name;
    }

    @Override
    public void write(int value) throws IOException {
        begun().write(value);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        begun().write(bytes, from, count);
    }

    @Override
    public void flush() throws IOException {
        if (out != null) {
            out.flush();
        }
    }

    /** Never kept by anything on the way. */
    private OutputStream begun() throws IOException {
        if (out == null) {
            response.setContentType(mediaType);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            response.setHeader("Cache-Control", "private, no-store");
            out = response.getOutputStream();
        }
        return out;
    }
}
