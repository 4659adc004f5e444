package ma.riwaq.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

@AnalyzeClasses(packages = "ma.riwaq.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> SHARED = JavaClass.Predicates.resideInAPackage("..web.shared..");

    @ArchTest
    static void featuresDoNotUseEachOther(JavaClasses site) {
        slices().matching("ma.riwaq.web.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), SHARED)
                .check(site);
    }

    @ArchTest
    static void sharedKnowsNoFeature(JavaClasses site) {
        noClasses()
                .that(SHARED)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("ma.riwaq.web..")
                        .and(DescribedPredicate.not(SHARED))
                        .as("are of a feature"))
                .check(site);
    }

    @ArchTest
    static void nothingReadsTheDraft(JavaClasses site) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "ma.riwaq.account..",
                        "ma.riwaq.directory..",
                        "ma.riwaq.edition..",
                        "ma.riwaq.programme..",
                        "ma.riwaq.publication..",
                        "ma.riwaq.schedule..",
                        "ma.riwaq.venue..",
                        "ma.riwaq.admin..")
                .check(site);
    }

    @ArchTest
    static void viewsLiveForOneRequest(JavaClasses site) {
        classes()
                .that()
                .haveSimpleNameEndingWith("View")
                .should()
                .beAnnotatedWith(Named.class)
                .andShould()
                .beAnnotatedWith(RequestScoped.class)
                .andShould()
                .beAssignableTo(
                        DescribedPredicate.describe("a class without a parent of ours", type -> type.getRawSuperclass()
                                .map(parent -> parent.isEquivalentTo(Object.class))
                                .orElse(true)))
                .check(site);
    }

    @ArchTest
    static void nothingIsKeptForAVisitor(JavaClasses site) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.servlet.http.HttpSession")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.enterprise.context.SessionScoped")
                .check(site);
    }
}
