package vn.dondoc;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.scheduling.annotation.Scheduled;
import vn.dondoc.canary.CronUser;
import vn.dondoc.canary.EngineUser;
import vn.dondoc.canary.SomethingHelper;
import vn.dondoc.canary.WallClockUser;

/** The finer rules of the house. Each has a canary: a wrong class that it must report. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.dondoc");

    private static final Map<ArchRule, Class<?>> RULES = Map.of(
            noClasses()
                    .that(not(resideInAnyPackage("vn.dondoc.process..", "vn.dondoc.access..")))
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.camunda.."))
                    .as("only process and access know the engine"),
            EngineUser.class,
            noClasses()
                    .should()
                    .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                    .as("names say what a class is"),
            SomethingHelper.class,
            noClasses()
                    .that(not(resideInAPackage("vn.dondoc.demo..")))
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(Clock.class, "systemDefaultZone")
                    .as("time comes from the injected clock"),
            WallClockUser.class,
            methods().should().notBeAnnotatedWith(Scheduled.class).as("the engine's job table is the only queue"),
            CronUser.class);

    static Stream<Arguments> rules() {
        return RULES.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(ArchRule rule, Class<?> canary) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleReportsItsCanary(ArchRule rule, Class<?> canary) {
        JavaClasses wrong = new ClassFileImporter().importClasses(canary);
        assertThat(rule.evaluate(wrong).hasViolation()).isTrue();
    }
}
