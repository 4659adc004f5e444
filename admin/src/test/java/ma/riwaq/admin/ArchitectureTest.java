package ma.riwaq.admin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import ma.riwaq.admin.shared.Database;
import ma.riwaq.shared.Store;

/** What keeps the back office in its order. */
@AnalyzeClasses(packages = "ma.riwaq.admin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static void featuresUseOnlyShared(JavaClasses office) {
        slices().matching("ma.riwaq.admin.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        JavaClass.Predicates.resideInAPackage("ma.riwaq.admin.."),
                        JavaClass.Predicates.resideInAPackage("ma.riwaq.admin.shared.."))
                // the programs' door leads to what the pages lead to; no page leads there
                .ignoreDependency(
                        JavaClass.Predicates.resideInAPackage("ma.riwaq.admin.api.."),
                        JavaClass.Predicates.resideInAPackage("ma.riwaq.admin.sheet.."))
                .check(office);
    }

    @ArchTest
    static void databaseIsHandedOnAndNotUsed(JavaClasses office) {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Database.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(office);
    }

    @ArchTest
    static void storeIsBehindTheDoors(JavaClasses office) {
        noClasses().should().dependOnClassesThat().areAssignableTo(Store.class).check(office);
    }

    @ArchTest
    static void onlySharedThingsLastASession(JavaClasses office) {
        classes()
                .that()
                .areAnnotatedWith(SessionScoped.class)
                .should()
                .resideInAPackage("ma.riwaq.admin.shared")
                .check(office);
    }

    @ArchTest
    static void viewsAreNamedAndShortLived(JavaClasses office) {
        classes()
                .that()
                .haveSimpleNameEndingWith("View")
                .should()
                .beAnnotatedWith(Named.class)
                .andShould(lastARequestOrAPage())
                .andShould(extendNothing())
                .check(office);
    }

    @ArchTest
    static void pagesKnowNoComponents(JavaClasses office) {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("View")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces.component..", "org.primefaces.component..")
                .check(office);
    }

    @ArchTest
    static void sharedKnowsNoFeature(JavaClasses office) {
        noClasses()
                .that()
                .resideInAPackage("ma.riwaq.admin.shared")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("ma.riwaq.admin.*")
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("ma.riwaq.admin.shared"))))
                .check(office);
    }

    private static ArchCondition<JavaClass> lastARequestOrAPage() {
        return new ArchCondition<>("be request or view scoped") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                boolean right = view.isAnnotatedWith(RequestScoped.class) || view.isAnnotatedWith(ViewScoped.class);
                events.add(new SimpleConditionEvent(view, right, view.getName() + " has another scope"));
            }
        };
    }

    private static ArchCondition<JavaClass> extendNothing() {
        return new ArchCondition<>("extend nothing") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                boolean right = view.getRawSuperclass().orElseThrow().isEquivalentTo(Object.class);
                events.add(new SimpleConditionEvent(view, right, view.getName() + " extends another class"));
            }
        };
    }
}
