package ma.riwaq.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

@AnalyzeClasses(packages = "ma.riwaq.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> SHARED = JavaClass.Predicates.resideInAPackage("..web.shared..");

    @ArchTest
    static final ArchRule featuresDoNotUseEachOther = slices().matching("ma.riwaq.web.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(DescribedPredicate.alwaysTrue(), SHARED);

    @ArchTest
    static final ArchRule sharedKnowsNoFeature = noClasses()
            .that(SHARED)
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("ma.riwaq.web..")
                    .and(DescribedPredicate.not(SHARED))
                    .as("are of a feature"));

    @ArchTest
    static final ArchRule nothingReadsTheDraft = noClasses()
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
                    "ma.riwaq.admin..");

    @ArchTest
    static final ArchRule viewsLiveForOneRequest = classes()
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
                            .orElse(true)));

    @ArchTest
    static final ArchRule nothingIsKeptForAVisitor = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.servlet.http.HttpSession")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.enterprise.context.SessionScoped");
}
