package ma.riwaq.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps everything in a file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Writes everything that the database keeps to a new file, as it is at one moment; the server may run.",
            "The file is read back before the command ends. It holds hashes of passwords and the names of people:"
                    + " keep it as safe as the database."
        })
final class BackupCommand implements Callable<Integer> {

    /** What the running server is asked for. */
    static final String ERRAND = "backup";

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "FILE", description = "The file, which must not be there yet.")
    private Path file;

    @Override
    public Integer call() {
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw new OperatorException("'" + file + "' is there already: name a new file.");
        }
        Settings settings = Settings.ofProcess();
        Serve.warn(settings, command);
        DataFolder data = DataFolder.existing(settings.data("data"));
        Database database = Database.of(settings, data);
        try {
            Path unfinished = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
            try {
                write(database, data, unfinished);
                try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                    written.force(true);
                }
                String held = held(unfinished);
                Files.move(unfinished, target);
                command.commandLine().getOut().println(file + "  " + held);
                command.commandLine().getOut().flush();
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (FileAlreadyExistsException e) {
            throw new OperatorException("'" + file + "' is there already: name a new file.", e);
        } catch (IOException e) {
            throw new OperatorException("'" + file + "' cannot be written: " + OperatorException.firstLine(e) + ".", e);
        } catch (SQLException e) {
            throw new OperatorException("The database refuses it: " + OperatorException.firstLine(e), e);
        }
        return 0;
    }

    /** By the running server, which has the embedded database to itself, or else by this process. */
    private static void write(Database database, DataFolder data, Path target) throws IOException, SQLException {
        try (OutputStream out = Files.newOutputStream(target)) {
            Optional<SocketChannel> server =
                    database.kind() == Database.Kind.H2 ? Door.ask(data, ERRAND) : Optional.empty();
            if (server.isPresent()) {
                try (InputStream in = Channels.newInputStream(server.get())) {
                    in.transferTo(out);
                }
            } else {
                BackupWriter.write(database::snapshot, data, out);
            }
        }
    }

    /** What is in it once it was read back. */
    private static String held(Path unfinished) {
        try (BackupReader backup = new BackupReader(unfinished)) {
            return backup.toString();
        } catch (OperatorException e) {
            throw new OperatorException("The backup came out damaged and was deleted: see the log of the server.", e);
        }
    }
}
