package org.hongyan.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rules about code, each with its reason. */
class CodeRulesTest {

  /** May ask the machine for the time: where ids are born and where the clock itself is made. */
  private static final Set<String> READS_THE_CLOCK =
      Set.of("org.hongyan.shared.Ids", "org.hongyan.Application");

  /** May start another program. */
  private static final Set<String> STARTS_PROGRAMS =
      Set.of("org.hongyan.ReadyLine", "org.hongyan.shared.database.OrphanPostgres");

  /**
   * Speaks SQL without being a repository: proves the key file against its one row at the start.
   */
  private static final Set<String> SPEAKS_SQL_TOO = Set.of("org.hongyan.customers.KeyFile");

  private static JavaClasses house;

  @BeforeAll
  static void read() {
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hongyan");
  }

  @Test
  void theRulesSeeAllThreeMavenModules() {
    assertThat(house.contain("org.hongyan.shared.Ids")).isTrue();
    assertThat(house.stream().map(JavaClass::getPackageName))
        .anyMatch(name -> name.startsWith("org.hongyan.engine"))
        .anyMatch(name -> name.startsWith("org.hongyan.telephony"));
  }

  @Test
  void noFieldInjection() {
    noFields()
        .should()
        .beAnnotatedWith(Autowired.class)
        .orShould()
        .beAnnotatedWith(Value.class)
        .orShould()
        .beAnnotatedWith("jakarta.inject.Inject")
        .orShould()
        .beAnnotatedWith("jakarta.annotation.Resource")
        .because("a constructor says what a class needs and lets a test give it")
        .check(house);
  }

  @Test
  void timeIsGivenNotTaken() {
    noClasses()
        .that(not(named(READS_THE_CLOCK)))
        .should()
        .callMethodWhere(asksTheMachineForTheTime())
        .because("with an InstantSource a test can turn the clock; nobody can turn the machine's")
        .check(house);
  }

  private static DescribedPredicate<JavaMethodCall> asksTheMachineForTheTime() {
    return DescribedPredicate.describe(
        "asks the machine for the time",
        call -> {
          AccessTarget.MethodCallTarget target = call.getTarget();
          var owner = target.getOwner().getName();
          var isNow = target.getName().equals("now") && owner.startsWith("java.time.");
          return isNow
              || owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
        });
  }

  @Test
  void chanceHasASeed() {
    noClasses()
        .should()
        .callConstructor(Random.class)
        .orShould()
        .callMethod(Math.class, "random")
        .because("what happened by chance must be able to happen again from its seed")
        .check(house);
  }

  @Test
  void recordsKnowNoFramework() {
    noClasses()
        .that(
            DescribedPredicate.describe(
                "are top-level records", type -> type.isRecord() && type.isTopLevelClass()))
        .and(not(annotatedWith(ConfigurationProperties.class)))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.springframework..",
                "jakarta.servlet..",
                "jakarta.annotation..",
                "tools.jackson.databind.."))
        .because("a value is read, compared and tested without a container")
        .check(house);
  }

  @Test
  void onlyRepositoriesSpeakSql() {
    noClasses()
        .that(not(simpleNameEndingWith("Repository")))
        .and(not(resideInAPackage("org.hongyan.shared.database..")))
        .and(not(annotatedWith(Repository.class)))
        .and(not(named(SPEAKS_SQL_TOO)))
        .and(not(DescribedPredicate.describe("are nested in a repository", CodeRulesTest::inside)))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "run SQL",
                type ->
                    type.isEquivalentTo(JdbcClient.class)
                        || type.isEquivalentTo(JdbcTemplate.class)
                        || type.isEquivalentTo(NamedParameterJdbcTemplate.class)))
        .because("a change of a table must be found in files of one kind")
        .check(house);
  }

  private static boolean inside(JavaClass type) {
    return type.getEnclosingClass()
        .map(outer -> outer.isAnnotatedWith(Repository.class) || inside(outer))
        .orElse(false);
  }

  @Test
  void engineAndTelephonyKnowNoFramework() {
    noClasses()
        .that(resideInAnyPackage("org.hongyan.engine..", "org.hongyan.telephony.."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.springframework..", "jakarta..", "tools.jackson..", "java.sql.."))
        .because("they are a library of formulas and a switch: usable and testable on their own")
        .check(house);
  }

  @Test
  void onlyTheSwitchboardUsesTheSwitch() {
    noClasses()
        .that(not(resideInAnyPackage("org.hongyan.telephony..", "org.hongyan.switchboard..")))
        .should()
        .dependOnClassesThat(resideInAPackage("org.hongyan.telephony.."))
        .because("a second caller would dial past the rules and the recordings")
        .check(house);
  }

  @Test
  void onlyPlanningModulesUseTheEngine() {
    noClasses()
        .that(resideInAPackage("org.hongyan.."))
        .and(
            not(
                resideInAnyPackage(
                    "org.hongyan.engine..",
                    "org.hongyan.customers..",
                    "org.hongyan.calling..",
                    "org.hongyan.coaching..",
                    "org.hongyan.planning..",
                    "org.hongyan.targets..",
                    "org.hongyan.pay..",
                    "org.hongyan.demo..")))
        .should()
        .dependOnClassesThat(resideInAPackage("org.hongyan.engine.."))
        .because("the map of modules in the design names who computes")
        .check(house);
  }

  @Test
  void nobodyStartsPrograms() {
    noClasses()
        .should()
        .callMethod(Runtime.class, "exec", String.class)
        .orShould()
        .callMethod(Runtime.class, "exec", String[].class)
        .because("a name from a customer's file must never reach a shell")
        .check(house);
    noClasses()
        .that(not(named(STARTS_PROGRAMS)))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ProcessBuilder.class)
        .because("a name from a customer's file must never reach a shell")
        .check(house);
  }

  @Test
  void nothingIsDeserialisedByJava() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(java.io.ObjectInputStream.class)
        .because("serialised Java from outside is a program from outside")
        .check(house);
  }

  @Test
  void nothingIsMocked() {
    var mocking =
        Sources.java("test").stream()
            .filter(
                file ->
                    Sources.text(file).contains("import org.mock" + "ito")
                        || Sources.text(file).contains("import static org.mock" + "ito"))
            .map(Sources::name)
            .toList();
    assertThat(mocking)
        .as("tests with mocks, because a mock proves that we agree with ourselves")
        .isEqualTo(List.of());
  }

  @Test
  void nobodyListensToACommitWhileItsConnectionIsHeld() {
    var listening =
        Sources.java("main").stream()
            .filter(file -> Sources.text(file).contains("@TransactionalEventListener"))
            .map(Sources::name)
            .toList();
    assertThat(listening)
        .as("use @AfterCommit: a listener in the committing thread takes a second connection")
        .isEqualTo(List.of("app/src/main/java/org/hongyan/shared/AfterCommit.java"));
  }

  private static DescribedPredicate<JavaClass> named(Set<String> names) {
    return DescribedPredicate.describe(
        "are allowed by name", type -> names.contains(type.getName().replaceAll("\\$.*", "")));
  }
}
