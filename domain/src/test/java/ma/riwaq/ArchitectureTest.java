package ma.riwaq;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.riwaq.account.Allowed;
import ma.riwaq.history.HistoryEntry;
import ma.riwaq.shared.Store;

@AnalyzeClasses(packages = "ma.riwaq", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Each feature may use those before it in this list, never those after it. */
    private static final List<String> FEATURES = List.of(
            "shared",
            "account",
            "media",
            "edition",
            "venue",
            "directory",
            "programme",
            "proposal",
            "publication",
            "schedule",
            "conflict",
            "history",
            "search",
            "statistics",
            "release",
            "following",
            "renewal",
            "exchange",
            "letter",
            "sheet",
            "communique",
            "review",
            "writing",
            "print");

    @ArchTest
    static void featuresUseOnlyEarlierOnes(JavaClasses all) {
        for (int i = 0; i < FEATURES.size() - 1; i++) {
            String[] later = FEATURES.stream()
                    .skip(i + 1)
                    .map(feature -> "ma.riwaq." + feature + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("ma.riwaq." + FEATURES.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(all);
        }
    }

    @ArchTest
    static void everyClassIsInAFeature(JavaClasses all) {
        classes()
                .should()
                .resideInAnyPackage(FEATURES.stream()
                        .map(feature -> "ma.riwaq." + feature + "..")
                        .toArray(String[]::new))
                .orShould()
                .haveSimpleName("package-info")
                .check(all);
    }

    @ArchTest
    static void knowsNoWeb(JavaClasses all) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces..")
                .check(all);
    }

    @ArchTest
    static void onlyDoorsTouchTheDatabase(JavaClasses all) {
        noClasses()
                .that()
                .areNotAnnotatedWith(ApplicationScoped.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(all);
    }

    /** The history is added to by one class alone, and what is in it stays as it is. */
    @ArchTest
    static void theHistoryIsOnlyAddedTo(JavaClasses all) {
        methods()
                .that()
                .areDeclaredIn(HistoryEntry.class)
                .should()
                .haveNameNotMatching("set.*")
                .check(all);
        noClasses()
                .that()
                .resideInAPackage("ma.riwaq.history..")
                .should()
                .callMethodWhere(target(nameMatching("persist|merge|remove|executeUpdate"))
                        .and(target(owner(assignableTo(EntityManager.class).or(assignableTo(Query.class))))))
                .check(all);
    }

    @ArchTest
    static void noTextChangesTheHistory(JavaClasses all) throws IOException {
        Pattern change =
                Pattern.compile("(?i)(update|delete\\s+from|merge\\s+into|truncate\\s+table)\\s+history(entry)?\\b");
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                if (source.toString().matches(".*\\.(java|sql)")) {
                    assertThat(Files.readString(source)).as(source.toString()).doesNotContainPattern(change);
                }
            }
        }
    }

    /** What changes something says who may: the exceptions are what everybody signed in may do to themselves. */
    @ArchTest
    static void changesAreGuarded(JavaClasses all) {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ApplicationScoped.class)
                .and()
                .areDeclaredInClassesThat()
                .areNotAssignableTo(Store.class)
                .and()
                .arePublic()
                .and()
                .haveNameMatching(
                        "(save|remove|restore|release|load|place|unplace|keep|reset|accept|withdraw|renew|move).*")
                .should()
                .beAnnotatedWith(Allowed.class)
                .check(all);
    }
}
