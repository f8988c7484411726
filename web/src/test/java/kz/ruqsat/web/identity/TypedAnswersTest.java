package kz.ruqsat.web.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.util.JAXBSource;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import kz.ruqsat.identity.Bin;
import kz.ruqsat.identity.IdentityLookup;
import kz.ruqsat.identity.IdentityRegistry;
import kz.ruqsat.identity.PersonQuery;
import kz.ruqsat.identity.RegistryException;
import kz.ruqsat.identity.population.HandMade;
import kz.ruqsat.identity.sandbox.Sandbox;
import kz.ruqsat.wire.identity.organisation.FindOrganisationResponse;
import kz.ruqsat.wire.identity.person.FindPersonByIinResponse;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The typed contracts say all that the records have, and every answer is of the contract. */
class TypedAnswersTest {

  private static final HandMade POPULATION = HandMade.read();

  private final Lookups lookups =
      new Lookups(
          new IdentityLookup(new Population(), new Sandbox(false, Duration.ZERO, duration -> {})));

  private static class Population implements IdentityRegistry {

    @Override
    public List<kz.ruqsat.identity.person.Person> find(PersonQuery query) {
      return POPULATION.people().values().stream()
          .filter(each -> new PersonQuery.ByIin(each.iin()).equals(query))
          .toList();
    }

    @Override
    public Optional<kz.ruqsat.identity.organisation.Organisation> find(Bin bin) {
      return POPULATION.organisations().values().stream()
          .filter(each -> each.bin().equals(bin))
          .findFirst();
    }
  }

  @Test
  void everyPersonIsOfTheContractAndEveryFieldOfTheContractIsUsed() throws Exception {
    Schema schema = schema("gbdfl/GbdFl");
    JAXBContext context = JAXBContext.newInstance(FindPersonByIinResponse.class);
    Set<String> unused = new TreeSet<>();
    Set<String> used = new TreeSet<>();
    for (var person : POPULATION.people().values()) {
      FindPersonByIinResponse response = new FindPersonByIinResponse();
      response.setPerson(lookups.person(person.iin().digits()));
      accept(schema, context, response);
      note(response, used, unused);
    }
    unused.removeAll(used);
    assertEquals(Set.of(), unused);
  }

  @Test
  void everyOrganisationIsOfTheContractAndEveryFieldOfTheContractIsUsed() throws Exception {
    Schema schema = schema("gbdul/GbdUl");
    JAXBContext context = JAXBContext.newInstance(FindOrganisationResponse.class);
    Set<String> unused = new TreeSet<>();
    Set<String> used = new TreeSet<>();
    for (var organisation : POPULATION.organisations().values()) {
      FindOrganisationResponse response = new FindOrganisationResponse();
      response.setOrganisation(lookups.organisation(organisation.bin().digits()));
      accept(schema, context, response);
      note(response, used, unused);
    }
    unused.removeAll(used);
    assertEquals(Set.of(), unused);
  }

  @Test
  void aLookupWithoutAnAnswerSaysWhy() {
    assertRefused(LookupError.NOT_FOUND, "900102389103");
    assertEquals(
        "седьмая цифра ИИН – от 0 до 6",
        assertThrows(LookupRefused.class, () -> lookups.person("900101789009")).error().ru());
    assertEquals(
        LookupError.Code.INVALID_REQUEST,
        assertThrows(LookupRefused.class, () -> lookups.organisation("900101389009"))
            .error()
            .code());
  }

  @Test
  void aSupplierWithoutAnAnswerIsNotNothingFound() {
    for (RegistryException.Kind kind : RegistryException.Kind.values()) {
      LookupError error = LookupError.of(new RegistryException(kind, "test"));
      assertEquals(
          switch (kind) {
            case UNAVAILABLE -> 503;
            case TIMEOUT -> 504;
            case FAILED, UNTRUSTED -> 502;
          },
          error.status());
    }
  }

  private void assertRefused(LookupError error, String iin) {
    assertEquals(error, assertThrows(LookupRefused.class, () -> lookups.person(iin)).error());
  }

  private static void accept(Schema schema, JAXBContext context, Object response)
      throws JAXBException {
    JAXBSource source = new JAXBSource(context, response);
    assertDoesNotThrow(() -> schema.newValidator().validate(source));
  }

  /** Notes which fields of the generated types have a value and which do not. */
  private static void note(Object bean, Set<String> used, Set<String> unused) throws Exception {
    for (Field field : bean.getClass().getDeclaredFields()) {
      field.setAccessible(true);
      Object value = field.get(bean);
      String name = bean.getClass().getSimpleName() + "." + field.getName();
      boolean empty = value == null || List.of().equals(value);
      (empty ? unused : used).add(name);
      Collection<?> inside = value instanceof Collection<?> list ? list : List.of();
      for (Object each : value == null || value == inside ? inside : List.of(value)) {
        if (each.getClass().getPackageName().startsWith("kz.ruqsat.wire")
            && !each.getClass().isEnum()) {
          note(each, used, unused);
        }
      }
    }
  }

  private static Schema schema(String contract) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try (InputStream wsdl =
        TypedAnswersTest.class.getResourceAsStream("/META-INF/wsdl/" + contract + ".wsdl")) {
      Element schema =
          (Element)
              factory
                  .newDocumentBuilder()
                  .parse(wsdl)
                  .getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "schema")
                  .item(0);
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(new DOMSource(schema));
    }
  }
}
