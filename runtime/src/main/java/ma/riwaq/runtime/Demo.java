package ma.riwaq.runtime;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import ma.riwaq.account.Passwords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows the example edition, with everything that it keeps in a folder of its own. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Shows the example edition on an embedded database, ready to use.",
            "Keeps it in ./data-demo, or in the folder that RIWAQ_DATA names."
        })
final class Demo implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        Settings settings = Settings.ofProcess();
        Serve.warn(settings, command);
        DataFolder data = DataFolder.open(settings.data("data-demo"));
        Database database = Database.embedded(data);
        Server server = new Server(settings, data, database, EnumSet.allOf(Part.class));
        server.mustBeFree();
        String password = password(settings, data.path().resolve("sign-in"));
        database.connectAndClose();
        System.setProperty("riwaq.demo", "true");
        server.start(() -> prepare(database, password), "logging-demo.properties");
        awaitProgramme(data);
        print(settings, password);
        return 0;
    }

    private static void prepare(Database database, String password) {
        database.migrate();
        new Accounts(database).openFirst(password);
    }

    /** The back office has loaded the example by now, and the public site looks for releases once a second. */
    private static void awaitProgramme(DataFolder data) {
        try {
            for (int times = 0; times < 50 && !data.keepsReleases(); times++) {
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The same at every start: what the operator set, or one made up once and kept for the owner's eyes. */
    private static String password(Settings settings, Path file) throws IOException {
        if (settings.get(Setting.ADMIN_PASSWORD).isPresent()) {
            return Serve.chosenPassword(settings);
        }
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Passwords.random() + "\n");
        }
        return Files.readString(file).strip();
    }

    private void print(Settings settings, String password) {
        PrintWriter out = command.commandLine().getOut();
        out.printf("%n  Public site   %s/%n", settings.publicUrl());
        out.printf("  Back office   %s/admin/%n", settings.adminUrl());
        out.printf("  Sign in with  %s  %s%n%n", Accounts.FIRST, password);
        out.println("  Ctrl-C stops it.");
        out.flush();
    }
}
