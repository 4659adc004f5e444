package ma.riwaq.runtime;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import ma.riwaq.history.SealFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings everything back from a file. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Fills an empty database, of either kind, from a file that backup wrote; the server must be stopped.",
            "All of it or nothing: the file is read to its end before anything is touched. Nobody is signed in"
                    + " afterwards."
        })
final class RestoreCommand implements Callable<Integer> {

    /** What has its one row from the start, in an empty database too. */
    private static final Set<String> FILLED_FROM_THE_START = Set.of("history_turn");

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path file;

    @Option(names = "--check", description = "Only reads the file, and tells whether it is whole and what it holds.")
    private boolean check;

    @Override
    public Integer call() {
        try (BackupReader backup = new BackupReader(file)) {
            if (!check) {
                Settings settings = Settings.ofProcess();
                Serve.warn(settings, command);
                DataFolder data = DataFolder.open(settings.data("data"));
                Serve.mustLast(settings, data);
                restore(backup, data, Database.of(settings, data));
            }
            command.commandLine().getOut().println((check ? "Whole: " : "Restored: ") + backup);
            command.commandLine().getOut().flush();
        } catch (IOException e) {
            throw new OperatorException("'" + file + "' cannot be restored: " + OperatorException.firstLine(e), e);
        } catch (SQLException e) {
            throw new OperatorException("The database refuses it: " + OperatorException.firstLine(e), e);
        }
        return 0;
    }

    /** The tables are made as they were when the backup was, and brought up to date with the rows in them. */
    static void restore(BackupReader backup, DataFolder data, Database database) throws IOException, SQLException {
        Optional<SocketChannel> server = Door.ask(data, "");
        if (server.isPresent()) {
            server.get().close();
            throw new OperatorException("A server is running on the data folder " + data.path() + ": stop it first.");
        }
        if (!database.knows(backup.schema())) {
            throw new OperatorException("The backup is of a newer Riwaq than this one (tables in version "
                    + backup.schema() + "): use that one.");
        }
        try (Connection connection = database.connect()) {
            mustBeEmpty(connection);
        }
        database.migrateTo(backup.schema());
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            String made = Database.schema(connection).orElseThrow();
            if (!made.equals(backup.schema())) {
                throw new OperatorException(
                        "The tables are in version " + made + " already, and the backup is of version "
                                + backup.schema() + ": restore into a database without tables.");
            }
            try {
                load(backup, connection);
                connection.commit();
            } catch (IOException | SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
        database.migrate();
        backup.copySeals(data.path().resolve(SealFile.NAME));
    }

    private static void mustBeEmpty(Connection connection) throws SQLException {
        for (Table table : Table.all(connection)) {
            if (!FILLED_FROM_THE_START.contains(table.name()) && !table.isEmpty(connection)) {
                throw new OperatorException("The database is not empty (there are rows in " + table.name()
                        + "): restore into an empty one.");
            }
        }
    }

    private static void load(BackupReader backup, Connection connection) throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Table table : Table.all(connection)) {
                if (FILLED_FROM_THE_START.contains(table.name())) {
                    statement.executeUpdate("DELETE FROM " + table.quoted(statement));
                }
            }
        }
        backup.load(connection);
    }
}
