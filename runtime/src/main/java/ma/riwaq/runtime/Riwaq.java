package ma.riwaq.runtime;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Where the executable begins. It gives the launcher a class loader of its own: the wars see every class of the system
 * class loader before their own, so nothing that they have too may be there.
 */
public final class Riwaq {

    private static final String LIBRARIES = "launcher/";
    private static final String LAUNCHER = "ma.riwaq.runtime.RiwaqCommand";

    private Riwaq() {}

    /** Does what the arguments say; ends with a status other than 0 if it cannot. */
    public static void main(String[] arguments) throws Throwable {
        @SuppressWarnings("resource") // open until the process ends
        ClassLoader loader = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        Method run = loader.loadClass(LAUNCHER).getDeclaredMethod("run", String[].class);
        run.setAccessible(true);
        try {
            int status = (int) run.invoke(null, (Object) arguments);
            if (status != 0) {
                System.exit(status);
            }
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static URL[] classPath() throws IOException {
        URL executable = Riwaq.class.getProtectionDomain().getCodeSource().getLocation();
        List<URL> classPath = new ArrayList<>(List.of(executable));
        try (JarFile jar = new JarFile(executable.getPath());
                Stream<String> names = jar.stream().map(entry -> entry.getName())) {
            for (String name :
                    names.filter(name -> name.matches(LIBRARIES + "[^/]+/")).toList()) {
                classPath.add(URI.create("jar:" + executable + "!/" + name).toURL());
            }
        }
        return classPath.toArray(URL[]::new);
    }
}
