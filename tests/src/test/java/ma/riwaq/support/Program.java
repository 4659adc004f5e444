package ma.riwaq.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program that uses the staff API.
 *
 * @param token what it shows; null for nothing
 */
public record Program(Fair fair, String token) {

    private static final Pattern TOKEN = Pattern.compile("riwaq_[A-Za-z0-9_-]{43}");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** A program of an account with these roles, made at the terminal while the fair is not running. */
    public static Program ofNew(Fair fair, String email, String roles, String... more) {
        Stream<String> add = Stream.concat(Stream.of("account", "add", email, "--roles", roles), Stream.of(more));
        if (fair.run(add.toArray(String[]::new)) != 0 || fair.run("account", "token", email, "--name", "test") != 0) {
            throw new IllegalStateException(fair.log());
        }
        Matcher token = TOKEN.matcher(fair.log());
        if (!token.find()) {
            throw new IllegalStateException("no token in: " + fair.log());
        }
        return new Program(fair, token.group());
    }

    /** Asks; headers are names and values in turn. */
    public HttpResponse<String> send(String verb, String path, String body, String... headers) {
        return sendFile(verb, path, body == null ? null : body.getBytes(UTF_8), headers);
    }

    /** Asks with a body of any bytes. */
    public HttpResponse<String> sendFile(String verb, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(fair.page("/admin/api/v1" + path))
                .timeout(Duration.ofSeconds(30))
                .method(verb, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null && !List.of(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The document of an answer. */
    public static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    /** The entity tag of an answer. */
    public static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
