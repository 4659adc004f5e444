package ma.riwaq.admin.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import ma.riwaq.sheet.Tables;

/**
 * Reads a body as far as its announced length and never beyond. Where a program offers to go on in HTTP/2, as Java's
 * own client does, Grizzly waits for an end of the body that has come long ago (eclipse-ee4j/glassfish-grizzly 1972).
 */
public class BodyFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        int length = context.getLength();
        if (length >= 0) {
            byte[] body = context.getEntityStream().readNBytes(Math.min(length, Tables.LARGEST_FILE + 1));
            context.setEntityStream(new ByteArrayInputStream(body));
        } else if (context.getHeaderString(HttpHeaders.CONTENT_TYPE) != null
                && context.getHeaderString("Upgrade") != null) {
            throw new Problem(Problem.Kind.LENGTH);
        }
    }
}
