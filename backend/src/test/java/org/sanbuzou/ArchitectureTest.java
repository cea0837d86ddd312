package org.sanbuzou;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The shape of the code. Each rule fails when it matches nothing (ArchUnit's default), so that none can go stale unseen. */
@AnalyzeClasses(packages = "org.sanbuzou", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Which feature may know which; all may know shared. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("launch", Set.of()),
            Map.entry("webclient", Set.of()),
            Map.entry("audit", Set.of()),
            Map.entry("branch", Set.of()),
            Map.entry("calendar", Set.of()),
            Map.entry("member", Set.of("branch")),
            Map.entry("identity", Set.of("member", "branch")),
            Map.entry("duty", Set.of("member", "branch", "calendar")),
            Map.entry("community", Set.of("member", "branch", "calendar")),
            Map.entry("activity", Set.of("member", "branch", "calendar", "community")),
            Map.entry("taskgroup", Set.of("member", "branch", "calendar")),
            Map.entry(
                    "notify",
                    Set.of("member", "branch", "calendar", "duty", "community", "activity", "taskgroup", "identity")),
            Map.entry(
                    "overview",
                    Set.of("member", "branch", "calendar", "duty", "community", "activity", "taskgroup", "identity")),
            Map.entry(
                    "demo",
                    Set.of("member", "branch", "calendar", "duty", "community", "activity", "taskgroup", "identity")));

    @ArchTest
    static void featuresKnowOnlyWhatTheirArrowsAllow(JavaClasses all) {
        var broken = new TreeSet<String>();
        for (var type : all) {
            var from = feature(type);
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var to = feature(dependency.getTargetClass());
                if (to != null
                        && !to.equals(from)
                        && !to.equals("shared")
                        && !allowed(from).contains(to)) {
                    broken.add(from + " → " + to + ": " + dependency.getDescription());
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(all.stream().map(ArchitectureTest::feature)).contains("shared", "identity", "branch");
    }

    private static Set<String> allowed(String feature) {
        assertThat(ARROWS).as("the table of arrows").containsKey(feature);
        return ARROWS.get(feature);
    }

    private static String feature(JavaClass type) {
        var name = type.getBaseComponentType().getPackageName();
        return name.startsWith("org.sanbuzou.") ? name.split("\\.")[2] : null;
    }

    @ArchTest
    static void noCycles(JavaClasses all) {
        slices().matching("org.sanbuzou.(*)..").should().beFreeOfCycles().check(all);
    }

    @ArchTest
    static void httpStaysAtTheEdge(JavaClasses all) {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .resideOutsideOfPackages("org.sanbuzou.shared..", "org.sanbuzou.webclient..")
                .and(DescribedPredicate.not(inIdentityDoor()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(all);
    }

    /** The gate reads requests by its nature. */
    private static DescribedPredicate<JavaClass> inIdentityDoor() {
        return DescribedPredicate.describe("the gate", type -> Set.of("Gate", "SameOrigin", "SessionCookie", "Callers")
                .contains(type.getSimpleName()));
    }

    @ArchTest
    static void transactionsAreOfServices(JavaClasses all) {
        methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(".*(Service|FirstStart|DemoStart)")
                .check(all);
    }

    @ArchTest
    static void dependenciesComeByConstructor(JavaClasses all) {
        noFields().should().beAnnotatedWith(Inject.class).check(all);
    }

    @ArchTest
    static void namesSayWhatAClassIsFor(JavaClasses all) {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .check(all);
    }

    @ArchTest
    static void computationsKnowNoDatabaseAndNoServer(JavaClasses all) {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..duty.scheduling..",
                        "..taskgroup.network..",
                        "..spotcheck.sampling..",
                        "..shared.sampling..",
                        "..survey.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io.quarkus..", "org.hibernate..")
                .check(all);
    }

    @ArchTest
    static void entitiesKeepTheirState(JavaClasses all) {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(jakarta.persistence.Entity.class)
                .and()
                .doNotHaveModifier(JavaModifier.STATIC)
                .should()
                .bePrivate()
                .check(all);
    }
}
