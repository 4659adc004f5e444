package ma.riwaq.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who uses the back office without a browser: forms are read and sent back as a browser would. */
public final class Staff {

    private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Fair fair;

    /** Somebody who has not signed in yet. */
    public Staff(Fair fair) {
        this.fair = fair;
    }

    /** Signs in; the answer is a redirect if that worked. */
    public HttpResponse<String> signIn(String email, String password) throws IOException {
        return signIn("/admin/sign-in", email, password);
    }

    /** As {@link #signIn(String, String)}, at an address of the sign-in page that says where to go then. */
    public HttpResponse<String> signIn(String path, String email, String password) throws IOException {
        return submit(path, "main form, form.form", email, password);
    }

    /** Presses the buttons of a form, with its fields as they are. */
    public HttpResponse<String> submit(String path, String form) throws IOException {
        return submit(path, form, null, null);
    }

    private HttpResponse<String> submit(String path, String selector, String email, String password)
            throws IOException {
        return filled(path, selector, email, password).press();
    }

    /** Opens a form, with its fields as they are, to be sent later. */
    public Form opened(String path, String form) throws IOException {
        return filled(path, form, null, null);
    }

    private Form filled(String path, String selector, String email, String password) throws IOException {
        Document page = Jsoup.parse(get(path).body());
        Element form = page.selectFirst(selector);
        String fields = form.select("input[name], textarea[name], button[name$=save]").stream()
                .map(field -> encode(field.attr("name")) + "=" + encode(value(field, email, password)))
                .collect(Collectors.joining("&", "", "&primefaces.nonce=" + encode(nonce(page))));
        return () -> send(HttpRequest.newBuilder(fair.page(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    /** A form that somebody has before them. */
    @FunctionalInterface
    public interface Form {

        /** Presses its buttons. */
        HttpResponse<String> press() throws IOException;
    }

    /** What PrimeFaces' script adds to each form of a page, for its content security policy. */
    private static String nonce(Document page) {
        Matcher nonce = NONCE.matcher(page.html());
        return nonce.find() ? nonce.group(1) : "";
    }

    private static String value(Element field, String email, String password) {
        String name = field.attr("name");
        if (name.endsWith("email")) {
            return email;
        }
        return name.endsWith("password") ? password : field.attr("value");
    }

    /** The cookie that stands for the sign-in; null if there is none. */
    public String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie ->
                        cookie.getName().endsWith("riwaq") && !cookie.getValue().isEmpty())
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .findFirst()
                .orElse(null);
    }

    /** Asks for a page of the back office; a redirect is answered as such. */
    public HttpResponse<String> get(String path) throws IOException {
        return send(HttpRequest.newBuilder(fair.page(path)));
    }

    /** Signs out. */
    public HttpResponse<String> signOut() throws IOException {
        return send(HttpRequest.newBuilder(fair.page("/admin/sign-out")).POST(BodyPublishers.noBody()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
