package kz.ruqsat.identity.upstream;

import static kz.ruqsat.identity.Calls.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.Calls;
import kz.ruqsat.identity.FakeConsents;
import kz.ruqsat.identity.IdentityLookup;
import kz.ruqsat.identity.Iin;
import kz.ruqsat.identity.PersonQuery;
import kz.ruqsat.identity.PopulationRegistry;
import kz.ruqsat.identity.RegistryException;
import kz.ruqsat.identity.gbdfl.GbdFlClient;
import kz.ruqsat.identity.gbdfl.PersonHandler;
import kz.ruqsat.identity.gbdul.BinLookup;
import kz.ruqsat.identity.gbdul.GbdUlClient;
import kz.ruqsat.identity.gbdul.OrganisationHandler;
import kz.ruqsat.identity.organisation.Organisation;
import kz.ruqsat.identity.person.Document;
import kz.ruqsat.identity.person.Person;
import kz.ruqsat.identity.sandbox.Sandbox;
import kz.ruqsat.shep.FaultCode;
import kz.ruqsat.shep.GatewayFault;
import kz.ruqsat.shep.PayloadForm;
import kz.ruqsat.shep.ServiceHandler;
import kz.ruqsat.shep.UntrustedAnswer;
import kz.ruqsat.shep.sync.SyncClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers of ГБД ФЛ and ГБД ЮЛ are read back into the records they were written from. */
class UpstreamRegistryTest {

  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final FakeConsents CONSENTS = new FakeConsents(CLOCK);
  private static final IdentityLookup LOOKUP =
      new IdentityLookup(
          new PopulationRegistry(), new Sandbox(false, Duration.ZERO, duration -> {}));

  private final UpstreamRegistry registry = registry(UnaryOperator.identity());

  /** The services of another Ruqsat, without the network between. */
  private static final class Services extends SyncClient {

    private final List<ServiceHandler> handlers =
        List.of(
            new PersonHandler(LOOKUP, CONSENTS, CLOCK),
            new OrganisationHandler(new BinLookup(LOOKUP, CONSENTS)));
    private final UnaryOperator<String> change;

    Services(UnaryOperator<String> change) {
      this.change = change;
    }

    @Override
    public String ask(String serviceId, byte[] document, PayloadForm form, boolean signed) {
      ServiceHandler handler =
          handlers.stream()
              .filter(it -> it.serviceIds().contains(serviceId))
              .findFirst()
              .orElseThrow();
      assertEquals(form, handler.profile(serviceId).answerForm());
      assertEquals(signed, handler.profile(serviceId).requestSigned());
      String question = new String(document, StandardCharsets.UTF_8);
      byte[] answer = handler.handle(Calls.call(serviceId, question)).document();
      return change.apply(new String(answer, StandardCharsets.UTF_8));
    }
  }

  private static UpstreamRegistry registry(UnaryOperator<String> change) {
    return registry(new Services(change));
  }

  private static UpstreamRegistry registry(SyncClient services) {
    return new UpstreamRegistry(
        new GbdFlClient(services, CLOCK, "RUQSAT"),
        new GbdUlClient(services, Optional.of("990140000017")));
  }

  static Stream<Person> everybody() {
    return PopulationRegistry.POPULATION.people().values().stream();
  }

  static Stream<Organisation> organisations() {
    return PopulationRegistry.POPULATION.organisations().values().stream();
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void personComesBackWhole(Person person) {
    assertEquals(List.of(person), registry.find(new PersonQuery.ByIin(person.iin())));
  }

  @ParameterizedTest
  @MethodSource("everybody")
  void personIsFoundByNamesAndByDocumentToo(Person person) {
    assertEquals(LOOKUP.persons(named(person, person)), registry.find(named(person, person)));
    for (Document document : person.documents()) {
      PersonQuery query = new PersonQuery.ByDocument(document.number());
      assertEquals(LOOKUP.persons(query), registry.find(query));
    }
  }

  private static PersonQuery named(Person person, Person born) {
    return new PersonQuery.ByName(
        person.surname(),
        person.name(),
        person.patronymic(),
        born.birthDate().minusDays(1),
        born.birthDate());
  }

  /** What ГБД ЮЛ does not tell, or only in its short form, is not compared. */
  @ParameterizedTest
  @MethodSource("organisations")
  void organisationComesBackAsItsAnswerHadIt(Organisation organisation) {
    Organisation read = registry.find(organisation.bin()).orElseThrow();
    assertEquals(organisation.bin(), read.bin());
    assertEquals(organisation.status(), read.status());
    assertEquals(organisation.fullName().ru(), read.fullName().ru());
    assertEquals(organisation.country(), read.country());
    if (organisation.kind() == Bin.Kind.RESIDENT) {
      assertEquals(organisation.activities(), read.activities());
      assertEquals(organisation.leader(), read.leader());
      assertEquals(organisation.address(), read.address());
      assertEquals(organisation.classification(), read.classification());
      assertEquals(organisation.liquidation(), read.liquidation());
      assertEquals(organisation.parent(), read.parent());
      assertEquals(organisation.statistics(), read.statistics());
      assertEquals(organisation.predecessors(), read.predecessors());
      assertEquals(organisation.beneficiaries(), read.beneficiaries());
      assertEquals(organisation.founders(), read.founders());
      assertEquals(
          organisation.inactiveTaxpayer() + " " + organisation.shortName(),
          read.inactiveTaxpayer() + " " + read.shortName());
    }
  }

  @Test
  void nobodyIsNotFound() {
    assertEquals(List.of(), registry.find(new PersonQuery.ByIin(Iin.of("900102389103"))));
    assertEquals(Optional.empty(), registry.find(Bin.of("100140890109")));
  }

  @Test
  void elementsMayBeQualifiedAsTheOtherSideLikes() {
    Person person = everybody().findFirst().orElseThrow();
    UpstreamRegistry qualified =
        registry(
            answer ->
                answer
                    .replaceAll("<(/?)(\\w+)>", "<$1p:$2>")
                    .replaceFirst("<(/?)p?:?data", "<p:data xmlns:p=\"urn:p\""));
    assertEquals(List.of(person), qualified.find(new PersonQuery.ByIin(person.iin())));
  }

  @Test
  void refusedQuestionIsAFailureAndNotAnEmptyAnswer() {
    UpstreamRegistry refusing =
        registry(answer -> answer.replace("10001", "10006").replace("101<", "104<"));
    assertFails(
        RegistryException.Kind.FAILED,
        () -> refusing.find(new PersonQuery.ByIin(Iin.of("900102389103"))));
    assertFails(RegistryException.Kind.FAILED, () -> refusing.find(Bin.of("100140890109")));
  }

  @Test
  void answerThatIsNoRecordIsAFailure() {
    Iin iin = everybody().findFirst().orElseThrow().iin();
    UpstreamRegistry broken =
        registry(answer -> answer.replaceAll("<birthDate>[^<]*</birthDate>", ""));
    assertFails(RegistryException.Kind.FAILED, () -> broken.find(new PersonQuery.ByIin(iin)));
    assertFails(
        RegistryException.Kind.FAILED,
        () -> registry(answer -> "<data").find(new PersonQuery.ByIin(iin)));
  }

  @ParameterizedTest
  @CsvSource({
    "SERVICE_UNKNOWN,UNAVAILABLE",
    "UPSTREAM_UNREACHABLE,UNAVAILABLE",
    "UPSTREAM_TIMEOUT,TIMEOUT",
    "UPSTREAM_BROKEN,FAILED",
    "UPSTREAM_FAULT,FAILED"
  })
  void noAnswerIsToldApartFromNobody(FaultCode fault, RegistryException.Kind kind) {
    UpstreamRegistry away =
        registry(
            new SyncClient() {
              @Override
              public String ask(String id, byte[] document, PayloadForm form, boolean signed) {
                throw new GatewayFault(fault, null);
              }
            });
    assertFails(kind, () -> away.find(Bin.of("100140890109")));
  }

  @Test
  void anAnswerThatNobodySignedIsNotToBeTrusted() {
    UpstreamRegistry unsigned =
        registry(
            new SyncClient() {
              @Override
              public String ask(String id, byte[] document, PayloadForm form, boolean signed) {
                throw new UntrustedAnswer("the document is not signed");
              }
            });
    assertFails(RegistryException.Kind.UNTRUSTED, () -> unsigned.find(Bin.of("100140890109")));
  }

  private static void assertFails(RegistryException.Kind kind, Runnable question) {
    assertEquals(kind, assertThrows(RegistryException.class, question::run).kind());
  }
}
