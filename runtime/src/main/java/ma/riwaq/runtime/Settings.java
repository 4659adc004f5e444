package ma.riwaq.runtime;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the operator set: system properties before environment variables before the properties file. An empty value
 * counts as none. Each getter refuses a value that cannot be right.
 */
final class Settings {

    private static final String DEFAULT_FILE = "riwaq.properties";

    private final Map<Setting, String> given = new EnumMap<>(Setting.class);
    private final List<String> unknown;

    /** Settings as they were found, the later ones winning. */
    Settings(Properties file, Map<String, String> environment, Properties system) {
        for (Setting setting : Setting.values()) {
            keep(setting, file.getProperty(setting.property()));
            keep(setting, environment.get(setting.variable()));
            keep(setting, system.getProperty(setting.property()));
        }
        unknown = Setting.unknownAmong(environment.keySet()).toList();
    }

    /** Those of this process. */
    static Settings ofProcess() {
        Settings withoutFile = new Settings(new Properties(), System.getenv(), System.getProperties());
        Path file = Path.of(withoutFile.get(Setting.CONFIG).orElse(DEFAULT_FILE));
        boolean named = withoutFile.get(Setting.CONFIG).isPresent();
        Properties properties = named || Files.exists(file) ? read(file) : new Properties();
        return new Settings(properties, System.getenv(), System.getProperties());
    }

    /** The properties of a file in UTF-8; refuses one with a name that is no setting. */
    static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new OperatorException("The settings file " + file + " cannot be read.", e);
        }
        for (String name : properties.stringPropertyNames()) {
            if (!Setting.PROPERTIES.contains(name)) {
                throw new OperatorException("The settings file " + file + " has an unknown name: " + name + ".");
            }
        }
        return properties;
    }

    /** Environment variables that look like settings but are none. */
    List<String> unknown() {
        return unknown;
    }

    /** What was set; empty if nothing. */
    Optional<String> get(Setting setting) {
        return Optional.ofNullable(given.get(setting));
    }

    /** Where the one HTTP port listens, 1 to 65535. */
    int port() {
        String port = get(Setting.PORT).orElse("8080");
        if (port.matches("[0-9]{1,5}")) {
            int number = Integer.parseInt(port);
            if (number > 0 && number <= 65_535) {
                return number;
            }
        }
        throw wrong(Setting.PORT, port, "a port is a number from 1 to 65535");
    }

    /** The address that is listened on. */
    InetAddress bind() {
        String bind = get(Setting.BIND).orElse("127.0.0.1");
        try {
            return InetAddress.getByName(bind);
        } catch (UnknownHostException e) {
            throw wrong(Setting.BIND, bind, "it is no address of this machine");
        }
    }

    /** The folder of everything that is kept, absolute. */
    Path data(String otherwise) {
        return Path.of(get(Setting.DATA).orElse(otherwise)).toAbsolutePath().normalize();
    }

    /** How many days what was removed can be taken back, 1 to 3650. */
    int binDays() {
        String days = get(Setting.BIN_DAYS).orElse("30");
        if (days.matches("[1-9][0-9]{0,3}") && Integer.parseInt(days) <= 3650) {
            return Integer.parseInt(days);
        }
        throw wrong(Setting.BIN_DAYS, days, "a number of days is from 1 to 3650");
    }

    /** The server by which mail is sent; empty if none. It is of no use without somebody whose letters they are. */
    Optional<URI> mailUrl() {
        return get(Setting.MAIL_URL).map(url -> {
            if (!url.matches("smtps?://([A-Za-z0-9.-]+|\\[[0-9a-fA-F:]+])(:[0-9]{1,5})?")) {
                throw wrong(Setting.MAIL_URL, url, "a mail server looks like smtp://mail.example.ma:587");
            }
            if (get(Setting.MAIL_FROM).isEmpty()) {
                throw new OperatorException(Setting.MAIL_FROM.variable() + " is missing.");
            }
            return URI.create(url);
        });
    }

    /** Where the public reaches the site, without a slash at the end. */
    URI publicUrl() {
        return url(Setting.PUBLIC_URL).orElseGet(this::ownUrl);
    }

    /** Where staff reach the back office, without a slash at the end. */
    URI adminUrl() {
        return url(Setting.ADMIN_URL).orElseGet(this::ownUrl);
    }

    /** Where this process itself is reached, whatever stands in front. */
    URI ownUrl() {
        InetAddress bind = bind();
        InetAddress address = bind.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : bind;
        String host = address.getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port());
    }

    private Optional<URI> url(Setting setting) {
        return get(setting).map(text -> {
            String trimmed = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
            if (!trimmed.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
                throw wrong(setting, text, "an address looks like https://siel.example.ma");
            }
            return URI.create(trimmed);
        });
    }

    private void keep(Setting setting, String value) {
        if (value != null && !value.isBlank()) {
            given.put(setting, value.strip());
        }
    }

    static OperatorException wrong(Setting setting, String value, String why) {
        return new OperatorException("%s=%s: %s.".formatted(setting.variable(), value, why));
    }
}
