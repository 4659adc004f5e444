package ma.riwaq.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.directory.Organisation;
import ma.riwaq.support.Given;
import ma.riwaq.support.InContainer;
import org.junit.jupiter.api.Test;

/** Every method of every door that asks who is at work, called in every role: as the table beside this class says. */
@InContainer
class RoleMatrixIT {

    private static final String ANYBODY = "anybody";

    @Inject
    private BeanManager beans;

    @Inject
    private Given given;

    @Inject
    private CurrentAccount current;

    @Inject
    private UserTransaction transaction;

    @Test
    void everyMethodOfEveryDoorIsOpenToTheRolesOfTheTable() throws Exception {
        given.atWork(Role.EDITOR);
        Organisation organisation = given.organisation();
        Map<Role, Account> people = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Account account = given.contributor(organisation);
            account.setRoles(Set.of(role));
            people.put(role, account);
        }
        Map<String, String> found = new TreeMap<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (isDoor(bean.getBeanClass())) {
                Object door = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
                for (Method method : methods(bean.getBeanClass())) {
                    found.put(name(method), roles(door, method, people));
                }
            }
        }
        assertThat(lines(found)).isEqualTo(lines(table()));
    }

    private static boolean isDoor(Class<?> type) {
        return type.getName().startsWith("ma.riwaq.")
                && !type.isAnnotationPresent(jakarta.interceptor.Interceptor.class)
                && (type.isAnnotationPresent(Allowed.class)
                        || Arrays.stream(type.getDeclaredMethods())
                                .anyMatch(method -> method.isAnnotationPresent(Allowed.class)));
    }

    private static Iterable<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    private String roles(Object door, Method method, Map<Role, Account> people) throws Exception {
        StringBuilder open = new StringBuilder();
        for (Role role : Role.values()) {
            current.signIn(people.get(role));
            if (opens(door, method)) {
                open.append(open.isEmpty() ? "" : " ").append(role);
            }
        }
        current.signIn(null);
        return opens(door, method) ? ANYBODY : open.toString();
    }

    /** Whether the door lets the caller in; what happens behind it for want of anything to work on is not asked. */
    private boolean opens(Object door, Method method) throws Exception {
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(RoleMatrixIT::nothing)
                .toArray();
        transaction.begin();
        try {
            method.invoke(door, nothing);
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof NotAllowedException refused
                    && refused.getMessage().equals(method.getName()));
        } finally {
            transaction.rollback();
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? 0L : null;
    }

    private static Map<String, String> table() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                RoleMatrixIT.class.getResourceAsStream("role-matrix.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" *: *", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (a, b) -> b, TreeMap::new));
        }
    }

    private static String lines(Map<String, String> roles) {
        Stream<String> lines = roles.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue());
        return lines.collect(Collectors.joining("\n"));
    }
}
