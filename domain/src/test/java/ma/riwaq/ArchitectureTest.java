package ma.riwaq;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import ma.riwaq.account.Allowed;
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
            "release",
            "renewal",
            "exchange");

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
