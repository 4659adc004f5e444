package ma.riwaq.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells whether all is well with an installation, in a line for each thing that it looked at. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Looks at the settings, the data folder and the database with its releases, pictures and audit log; the"
                    + " server may run.",
            "Prints a line for each, and ends with a status other than 0 if something is wrong. Changes nothing."
        })
final class CheckCommand implements Callable<Integer> {

    /** What the running server is asked for. */
    static final String ERRAND = "check";

    private static final String SETTINGS = "settings";
    private static final String DATA_FOLDER = "data folder";
    private static final String DATABASE = "database";

    /** What the server says when it has said everything. */
    private static final String END = ".";

    /** A database that cannot grow loses what people do. */
    private static final long LEAST_FREE = 200L << 20;

    @Spec
    private CommandSpec command;

    private boolean wrong;

    @Override
    public Integer call() {
        Settings settings = settings();
        if (settings == null) {
            return 1;
        }
        try {
            DataFolder data = DataFolder.existing(settings.data("data"));
            checkFolder(settings, data);
            checkDatabase(settings, data);
        } catch (OperatorException e) {
            tell(Finding.wrong(DATA_FOLDER, e.getMessage()));
        }
        return wrong ? 1 : 0;
    }

    /** Those of this process; null if they cannot be read. */
    private Settings settings() {
        Settings settings;
        try {
            settings = Settings.ofProcess();
        } catch (OperatorException e) {
            tell(Finding.wrong(SETTINGS, e.getMessage()));
            return null;
        }
        boolean before = wrong;
        settings.unknown().forEach(name -> tell(Finding.wrong(SETTINGS, name + " is no setting")));
        Stream.<Runnable>of(
                        settings::port,
                        settings::bind,
                        settings::publicUrl,
                        settings::adminUrl,
                        settings::binDays,
                        () -> {
                            if (settings.get(Setting.ADMIN_PASSWORD).isPresent()) {
                                Serve.chosenPassword(settings);
                            }
                        })
                .forEach(setting -> {
                    try {
                        setting.run();
                    } catch (OperatorException e) {
                        tell(Finding.wrong(SETTINGS, e.getMessage()));
                    }
                });
        if (wrong == before) {
            tell(Finding.good(SETTINGS, "the public site is at " + settings.publicUrl() + "/"));
        }
        return settings;
    }

    private void checkFolder(Settings settings, DataFolder data) {
        boolean good = true;
        try {
            Serve.mustLast(settings, data);
        } catch (OperatorException e) {
            good = false;
            tell(Finding.wrong(DATA_FOLDER, e.getMessage()));
        }
        if (!data.isPrivate()) {
            good = false;
            tell(Finding.wrong(DATA_FOLDER, data.path() + " can be read by others: chmod go= " + data.path()));
        }
        String free = "%,d MB free".formatted(data.free() >> 20);
        if (data.free() < LEAST_FREE) {
            tell(Finding.wrong(DATA_FOLDER, "only " + free));
        } else if (good) {
            tell(Finding.good(DATA_FOLDER, data.path() + ", " + free));
        }
    }

    private void checkDatabase(Settings settings, DataFolder data) {
        try {
            Database database = Database.of(settings, data);
            Optional<SocketChannel> server =
                    database.kind() == Database.Kind.H2 ? Door.ask(data, ERRAND) : Optional.empty();
            if (server.isPresent()) {
                passOn(server.get());
                return;
            }
            database.mustExist();
            database.mustBeUpToDate();
            inspect(database, database::snapshot, data).forEach(this::tell);
        } catch (OperatorException e) {
            tell(Finding.wrong(DATABASE, e.getMessage()));
        } catch (SQLException e) {
            tell(Finding.wrong(DATABASE, "cannot be read: " + OperatorException.firstLine(e)));
        } catch (IOException e) {
            tell(Finding.wrong(DATABASE, "the running server does not answer: " + OperatorException.firstLine(e)));
        }
    }

    private static List<Finding> inspect(Database database, Supplier<Connection> snapshot, DataFolder data)
            throws SQLException {
        try (Connection connection = snapshot.get()) {
            String tables = Database.schema(connection).orElse("none");
            return Stream.concat(
                            Stream.of(Finding.good(
                                    DATABASE, "%s, tables in version %s".formatted(database.address(), tables))),
                            Inspection.of(connection, data).stream())
                    .toList();
        }
    }

    /** What a running server says of its database to who asks it. */
    static void answer(Database database, Supplier<Connection> snapshot, DataFolder data, OutputStream out)
            throws SQLException {
        PrintWriter lines = new PrintWriter(out, true, StandardCharsets.UTF_8);
        inspect(database, snapshot, data).forEach(lines::println);
        lines.println(END);
    }

    private void passOn(SocketChannel server) throws IOException {
        try (BufferedReader lines = new BufferedReader(Channels.newReader(server, StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null && !line.equals(END)) {
                tell(line);
            }
            if (line == null) {
                tell(Finding.wrong(DATABASE, "the running server could not look at it: see its log"));
            }
        }
    }

    private void tell(Finding finding) {
        tell(finding.toString());
    }

    private void tell(String line) {
        wrong |= Finding.isWrong(line);
        command.commandLine().getOut().println(line);
        command.commandLine().getOut().flush();
    }
}
