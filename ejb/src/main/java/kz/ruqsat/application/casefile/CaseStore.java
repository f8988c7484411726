package kz.ruqsat.application.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.ruqsat.application.ApplicationFault;
import kz.ruqsat.application.FaultCode;
import kz.ruqsat.application.News;
import kz.ruqsat.application.Phase;
import kz.ruqsat.application.StateDataStatus;

/** The repository of cases. */
@ApplicationScoped
public class CaseStore {

  @PersistenceContext(unitName = "ruqsat")
  private EntityManager entities;

  /** Takes what other components are to hear of; without a container nobody listens. */
  private Consumer<Object> listeners = event -> {};

  /** For CDI. */
  protected CaseStore() {}

  public CaseStore(EntityManager entities) {
    this.entities = entities;
  }

  @Inject
  void listeners(@Any Event<Object> events) {
    listeners = events::fire;
  }

  /**
   * The application with a number.
   *
   * @throws ApplicationFault APPLICATION_NOT_FOUND
   */
  public Application get(String number) {
    return find("number", number)
        .orElseThrow(() -> new ApplicationFault(FaultCode.APPLICATION_NOT_FOUND, number));
  }

  public Application byId(Long id) {
    return entities.find(Application.class, id);
  }

  public Optional<Application> byRequest(String sourceSystem, String requestId) {
    return entities
        .createQuery(
            "select a from Application a where a.origin.sourceSystem = :system and a.origin.requestId = :request",
            Application.class)
        .setParameter("system", sourceSystem)
        .setParameter("request", requestId)
        .getResultStream()
        .findFirst();
  }

  private Optional<Application> find(String property, String value) {
    return entities
        .createQuery(
            "select a from Application a where a." + property + " = :value order by a.id",
            Application.class)
        .setParameter("value", value)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public List<CaseStep> history(Application application) {
    return histories(List.of(application));
  }

  /** What was done in some cases, the oldest first. */
  public List<CaseStep> histories(List<Application> applications) {
    return entities
        .createQuery(
            "select s from CaseStep s where s.applicationId in :ids order by s.doneAt, s.id",
            CaseStep.class)
        .setParameter("ids", ids(applications))
        .getResultList();
  }

  /** Of those of some cases in which a document waits for a signature, the event, by id. */
  public Map<Long, String> preparedEvents(List<Application> applications) {
    return entities
        .createQuery(
            "select p.applicationId, p.event from PreparedStep p where p.applicationId in :ids",
            Object[].class)
        .setParameter("ids", ids(applications))
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
  }

  private static List<Long> ids(List<Application> applications) {
    return applications.stream().map(Application::id).toList();
  }

  public List<CaseDocument> documents(Application application) {
    return entities
        .createQuery(
            "select d from CaseDocument d where d.applicationId = :id order by d.id",
            CaseDocument.class)
        .setParameter("id", application.id())
        .getResultList();
  }

  /** The same by its number; none when there is no such application. */
  public List<CaseDocument> documentsOf(String number) {
    return find("number", number).map(this::documents).orElse(List.of());
  }

  public CaseDocument document(Application application, Long id) {
    CaseDocument found = entities.find(CaseDocument.class, id);
    if (found == null || !found.applicationId().equals(application.id())) {
      throw new ApplicationFault(FaultCode.APPLICATION_NOT_FOUND, "document " + id);
    }
    return found;
  }

  /** The application as it was filed or edited last. */
  public CaseDocument filed(Application application) {
    return filed(application, "desc");
  }

  /** The application as it was filed first. */
  public CaseDocument firstFiled(Application application) {
    return filed(application, "asc");
  }

  private CaseDocument filed(Application application, String order) {
    return entities
        .createQuery(
            "select d from CaseDocument d where d.applicationId = :id and d.codes = :code"
                + " order by d.madeAt %1$s, d.id %1$s".formatted(order),
            CaseDocument.class)
        .setParameter("id", application.id())
        .setParameter("code", CaseDocument.APPLICATION)
        .setMaxResults(1)
        .getSingleResult();
  }

  public Optional<PreparedStep> prepared(Application application) {
    return Optional.ofNullable(entities.find(PreparedStep.class, application.id()));
  }

  /** What came with the application as it was edited last. */
  public List<CaseEnclosure> enclosures(Application application) {
    return entities
        .createQuery(
            "select e from CaseEnclosure e where e.documentId = :document order by e.id",
            CaseEnclosure.class)
        .setParameter("document", filed(application).id())
        .getResultList();
  }

  public List<CabinetItem> cabinet(String iinBin) {
    return entities
        .createQuery(
            "select c from CabinetItem c where c.iinBin = :holder order by c.id desc",
            CabinetItem.class)
        .setParameter("holder", iinBin)
        .getResultList();
  }

  public List<Application> ofHolder(String iinBin) {
    return entities
        .createQuery(
            "select a from Application a where a.parties.iinBin = :holder order by a.id desc",
            Application.class)
        .setParameter("holder", iinBin)
        .getResultList();
  }

  /** The applications that gave any of these permits, or a duplicate of one, the oldest first. */
  public List<Application> giving(Collection<String> permits) {
    return permits.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select distinct a from Application a join a.permits p where p in :permits"
                    + " order by a.id",
                Application.class)
            .setParameter("permits", permits)
            .getResultList();
  }

  /** Numbers of applications that wait for an outside service. */
  public List<String> waiting() {
    return entities
        .createQuery(
            "select a.number from Application a where a.phase = :pending"
                + " or (a.phase = :open and a.stateData = :unknown) order by a.id",
            String.class)
        .setParameter("pending", Phase.SIGNATURE_PENDING)
        .setParameter("open", Phase.OPEN)
        .setParameter("unknown", StateDataStatus.PENDING)
        .getResultList();
  }

  /** The application that replaced a refused one. */
  public Optional<Application> resubmission(String refused) {
    return find("origin.resubmits", refused);
  }

  public boolean ownsCabinet(String account, String iinBin) {
    return !entities
        .createNativeQuery("select 1 from cabinet_owner where account = ? and iin_bin = ?")
        .setParameter(1, account)
        .setParameter(2, iinBin)
        .getResultList()
        .isEmpty();
  }

  public List<?> cabinetsOf(String account) {
    return entities
        .createNativeQuery("select iin_bin from cabinet_owner where account = ? order by iin_bin")
        .setParameter(1, account)
        .getResultList();
  }

  public <T> T add(T entity) {
    entities.persist(entity);
    return entity;
  }

  /** Tells the applicant something. */
  public void tell(Application application, News kind, Long document, Instant at) {
    CabinetItem item = add(new CabinetItem(application, kind, document, at));
    entities.flush();
    listeners.accept(item.notice(application.number()));
  }

  /** Tells other components that a case went on. */
  public void announce(Application application, String state, Instant at) {
    listeners.accept(
        new CaseMoved(
            application.number(),
            application.channel(),
            state,
            application.outcome(),
            application.permits().stream().findFirst().orElse(null),
            at));
  }

  public void remove(Object entity) {
    entities.remove(entity);
  }

  /** Keeps a document of a case. */
  public CaseDocument keep(
      Application application, List<String> codes, byte[] content, Instant at) {
    CaseDocument document = add(new CaseDocument(application.id(), codes, content, at));
    entities.flush();
    return document;
  }

  /**
   * Writes to the database what has changed, so that it is known now who came first.
   *
   * @throws ApplicationFault CONFLICT when someone else did
   */
  public void flush() {
    try {
      entities.flush();
    } catch (OptimisticLockException e) {
      throw new ApplicationFault(FaultCode.CONFLICT, "changed meanwhile");
    } catch (PersistenceException e) {
      if (e.getCause() instanceof OptimisticLockException) {
        throw new ApplicationFault(FaultCode.CONFLICT, "changed meanwhile");
      }
      throw e;
    }
  }

  /** The next number of a kind in a year; nobody else gets it, and none is left out. */
  public int next(String kind, int year) {
    int updated =
        entities
            .createNativeQuery(
                "update application_number set last_number = last_number + 1"
                    + " where kind = ? and number_year = ?")
            .setParameter(1, kind)
            .setParameter(2, year)
            .executeUpdate();
    if (updated == 0) {
      entities
          .createNativeQuery(
              "insert into application_number (kind, number_year, last_number) values (?, ?, 1)")
          .setParameter(1, kind)
          .setParameter(2, year)
          .executeUpdate();
    }
    return ((Number)
            entities
                .createNativeQuery(
                    "select last_number from application_number where kind = ? and number_year = ?")
                .setParameter(1, kind)
                .setParameter(2, year)
                .getSingleResult())
        .intValue();
  }
}
