package kz.ruqsat;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;

/** The plan of the house (docs/architecture.md) as rules that the build keeps. */
@AnalyzeClasses(packages = "kz.ruqsat", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final DescribedPredicate<JavaClass> EDS = resideInAPackage("kz.ruqsat.eds..");
  private static final DescribedPredicate<JavaClass> WEB = resideInAPackage("kz.ruqsat.web..");
  private static final DescribedPredicate<JavaClass> WIRE = resideInAPackage("kz.ruqsat.wire..");
  private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("kz.ruqsat..");
  private static final DescribedPredicate<JavaClass> BUSINESS =
      OURS.and(resideOutsideOfPackage("kz.ruqsat.eds.."))
          .and(resideOutsideOfPackage("kz.ruqsat.web.."))
          .and(resideOutsideOfPackage("kz.ruqsat.wire.."))
          .as("the business");

  /** Packages that ask their rooms, while they share their words with them. */
  private static final DescribedPredicate<JavaClass> IN_FRONT_OF_THEIR_ROOMS =
      resideInAnyPackage("kz.ruqsat.centre", "kz.ruqsat.identity", "kz.ruqsat.regulation");

  private static final Set<String> MACHINE_CLOCKS =
      Set.of(
          "Clock.systemUTC", "Clock.systemDefaultZone", "Clock.system", "System.currentTimeMillis");

  @ArchTest
  static final ArchRule SIGNATURES_KNOW_NOTHING_OF_US =
      noClasses()
          .that(EDS)
          .should()
          .dependOnClassesThat(
              OURS.and(resideOutsideOfPackage("kz.ruqsat.eds.."))
                  .or(resideInAnyPackage("jakarta..", "org.eclipse.microprofile..")));

  @ArchTest
  static final ArchRule THE_BUSINESS_KNOWS_NO_HTTP_NO_SOAP_AND_NO_JSON =
      noClasses()
          .that(BUSINESS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.servlet..",
              "jakarta.ws.rs..",
              "jakarta.xml.ws..",
              "jakarta.xml.soap..",
              "jakarta.jws..",
              "jakarta.json..",
              "org.apache.cxf..");

  @ArchTest
  static final ArchRule NOTHING_KNOWS_THE_DOORS =
      noClasses().that(BUSINESS.or(EDS).or(WIRE)).should().dependOnClassesThat(WEB);

  @ArchTest
  static final ArchRule COMPONENTS_DO_NOT_GO_IN_CIRCLES =
      slices().matching("kz.ruqsat.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ROOMS_DO_NOT_GO_IN_CIRCLES =
      slices()
          .assignedFrom(packages(not(IN_FRONT_OF_THEIR_ROOMS.or(WIRE))))
          .should()
          .beFreeOfCycles();

  @ArchTest
  static final ArchRule THE_WORDS_OF_AN_APPLICATION_KNOW_NONE_OF_ITS_ROOMS =
      noClasses()
          .that()
          .resideInAPackage("kz.ruqsat.application")
          .should()
          .dependOnClassesThat(
              resideInAPackage("kz.ruqsat.application..")
                  .and(resideOutsideOfPackage("kz.ruqsat.application")));

  @ArchTest
  static final ArchRule AN_ENTITY_STAYS_IN_ITS_COMPONENT =
      classes().that().areAnnotatedWith(Entity.class).should(beUsedInItsComponentOnly());

  @ArchTest
  static final ArchRule TIME_COMES_FROM_THE_CLOCK =
      noClasses()
          .that()
          .doNotBelongToAnyOf(kz.ruqsat.time.ClockProducer.class)
          .and()
          .resideOutsideOfPackage("kz.ruqsat.eds.cli..")
          .should()
          .callMethodWhere(asksTheMachineForTheTime())
          .orShould()
          .callConstructor(Date.class);

  @ArchTest
  static final ArchRule ONLY_A_COMMAND_LINE_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "kz.ruqsat.eds.cli..", "kz.ruqsat.evidence.cli..", "kz.ruqsat.conformance..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule A_RESOURCE_SAYS_WHO_MAY_USE_IT =
      methods()
          .that(DescribedPredicate.describe("are resources", ArchitectureTest::isResource))
          .should(sayWhoMayCallThem())
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule A_TIMER_ONLY_LOOKS_WHAT_IS_DUE_IN_THE_DATABASE =
      methods()
          .that()
          .areAnnotatedWith(Schedule.class)
          .should(notBePersistent())
          .allowEmptyShould(true);

  private static DescribedPredicate<JavaMethodCall> asksTheMachineForTheTime() {
    return DescribedPredicate.describe(
        "asks the machine for the time",
        call -> isNowWithoutClock(call.getTarget()) || isMachineClock(call.getTarget()));
  }

  private static boolean isNowWithoutClock(MethodCallTarget method) {
    return method.getName().equals("now")
        && method.getOwner().getPackageName().equals("java.time")
        && method.getRawParameterTypes().stream()
            .noneMatch(type -> type.isEquivalentTo(Clock.class));
  }

  private static boolean isMachineClock(MethodCallTarget method) {
    return MACHINE_CLOCKS.contains(method.getOwner().getSimpleName() + "." + method.getName());
  }

  private static boolean isResource(JavaMethod method) {
    return method.getAnnotations().stream()
            .map(JavaAnnotation::getRawType)
            .anyMatch(type -> type.isMetaAnnotatedWith("jakarta.ws.rs.HttpMethod"))
        || method.isAnnotatedWith(Path.class);
  }

  private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
    return new ArchCondition<>("say who may call them") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean said =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class).stream()
                .anyMatch(
                    role ->
                        method.isAnnotatedWith(role) || method.getOwner().isAnnotatedWith(role));
        events.add(new SimpleConditionEvent(method, said, method.getFullName()));
      }
    };
  }

  private static ArchCondition<JavaMethod> notBePersistent() {
    return new ArchCondition<>("not be persistent") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean transientTimer = !method.getAnnotationOfType(Schedule.class).persistent();
        events.add(new SimpleConditionEvent(method, transientTimer, method.getFullName()));
      }
    };
  }

  private static ArchCondition<JavaClass> beUsedInItsComponentOnly() {
    return new ArchCondition<>("be used in its component only") {
      @Override
      public void check(JavaClass entity, ConditionEvents events) {
        entity
            .getDirectDependenciesToSelf()
            .forEach(
                use -> {
                  boolean same = component(use.getOriginClass()).equals(component(entity));
                  events.add(new SimpleConditionEvent(entity, same, use.getDescription()));
                });
      }
    };
  }

  /** Each package is a room of its own, also the one that holds others. */
  private static SliceAssignment packages(DescribedPredicate<JavaClass> those) {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return those.test(type)
            ? SliceIdentifier.of(type.getPackageName())
            : SliceIdentifier.ignore();
      }

      @Override
      public String getDescription() {
        return "packages";
      }
    };
  }

  /** The third part of a package's name: {@code shep} of {@code kz.ruqsat.shep.journal}. */
  private static String component(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length > 2 ? parts[2] : "";
  }
}
