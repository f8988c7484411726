package kz.ruqsat.application;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kz.ruqsat.application.attachment.Attachments;
import kz.ruqsat.application.cabinet.ApplicantDesk;
import kz.ruqsat.application.cabinet.Cabinet;
import kz.ruqsat.application.cabinet.PortalCases;
import kz.ruqsat.application.casefile.Application;
import kz.ruqsat.application.casefile.CaseStore;
import kz.ruqsat.application.casefile.OpenCases;
import kz.ruqsat.application.entry.EntryForms;
import kz.ruqsat.application.entry.RecipientEntries;
import kz.ruqsat.application.filing.ApplicationWriter;
import kz.ruqsat.application.filing.Examination;
import kz.ruqsat.application.filing.Filed;
import kz.ruqsat.application.filing.Filing;
import kz.ruqsat.application.filing.Registration;
import kz.ruqsat.application.filing.StateRegistry;
import kz.ruqsat.application.filing.Waiting;
import kz.ruqsat.application.handling.CaseView;
import kz.ruqsat.application.handling.CaseViews;
import kz.ruqsat.application.handling.Cases;
import kz.ruqsat.application.handling.History;
import kz.ruqsat.application.handling.PermitEntries;
import kz.ruqsat.application.officer.Officer;
import kz.ruqsat.application.officer.OfficerRow;
import kz.ruqsat.application.officer.Officers;
import kz.ruqsat.application.officer.Post;
import kz.ruqsat.application.procedure.ActInputs;
import kz.ruqsat.application.procedure.CaseWalk;
import kz.ruqsat.application.procedure.Facts;
import kz.ruqsat.application.procedure.Rules;
import kz.ruqsat.application.procedure.Standings;
import kz.ruqsat.application.procedure.Withdrawal;
import kz.ruqsat.application.result.Results;
import kz.ruqsat.application.signature.SignatureCheck;
import kz.ruqsat.application.signature.SignatureStore;
import kz.ruqsat.application.signature.Stamping;
import kz.ruqsat.calendar.TestCalendar;
import kz.ruqsat.eds.Role;
import kz.ruqsat.eds.SignatureAlgorithm;
import kz.ruqsat.eds.Signer;
import kz.ruqsat.eds.Verdict;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.eds.engine.Primitives;
import kz.ruqsat.eds.net.HttpTransport;
import kz.ruqsat.eds.testpki.Holder;
import kz.ruqsat.eds.testpki.StateNumber;
import kz.ruqsat.eds.testpki.TestPki;
import kz.ruqsat.eds.testpki.Validity;
import kz.ruqsat.eds.trust.CertificateValidator;
import kz.ruqsat.eds.trust.Demand;
import kz.ruqsat.eds.trust.TrustedTime;
import kz.ruqsat.eds.trust.Validation;
import kz.ruqsat.eds.xml.XmlLimits;
import kz.ruqsat.eds.xml.XmlSignatures;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.Law;
import kz.ruqsat.regulation.Regulation;
import kz.ruqsat.store.CountedStatements;
import kz.ruqsat.store.TestDatabase;
import kz.ruqsat.store.TestEntities;
import kz.ruqsat.time.TestClock;
import kz.ruqsat.trust.TimeStamps.Stamp;

/** The component with a database, a certification centre and people, without a server. */
public final class Office implements AutoCloseable {

  /** A Monday. */
  static final String MORNING = "2016-09-05T09:30";

  static final Map<String, String> NOW = declared("2016");

  private static final AtomicInteger REQUESTS = new AtomicInteger();

  public final TestClock clock;
  public final TestPermitBook permits = new TestPermitBook();
  public final CountedStatements statements;
  public final TestEntities entities;
  public final Filing filing;
  public final Cases cases;
  public final PermitEntries entries;
  public final Cabinet cabinet;
  public final Officers officers;
  public final Attachments attachments;
  public final PortalCases portal;
  public final Waiting waiting;
  public final CaseStore store;
  public final Regulation law;

  public StateRegistry.Answer stateAnswer = StateRegistry.Answer.FOUND;
  public boolean revocationAnswers = true;
  public boolean authorityStamps = true;

  private static final TestClock CLOCK = new TestClock(TestClock.astana(MORNING));
  private static final Map<Integer, Centre> CENTRES = new HashMap<>();
  private static Office shared;

  private final XmlSignatures xml = new XmlSignatures(Primitives.open(), XmlLimits.DEFAULT);
  private final Map<String, Holder> holders = new HashMap<>();
  private final Map<String, String> numbers = new HashMap<>();

  public Office(TestDatabase database, Map<String, String> settings, String astanaTime) {
    clock = CLOCK;
    clock.at(astanaTime);
    law = Law.with(settings);
    statements = new CountedStatements(database.createWithSchema());
    entities = TestEntities.of(statements.source(), "application");
    var manager = entities.manager();
    Rules rules = new Rules(() -> law, TestCalendar::deadlines);
    store = new CaseStore(manager);
    officers = new Officers(manager);
    Facts facts = new Facts(officers, List.of());
    CaseWalk walk = new CaseWalk(rules, facts, store);
    attachments = new Attachments(manager, clock, 3 << 20);
    SignatureStore signatures = new SignatureStore(manager);
    SignatureCheck check = new SignatureCheck(this::judge, clock);
    Stamping stamping = new Stamping(() -> true, this::stamp);
    Registration registration = new Registration(store, walk, signatures, attachments);
    StateRegistry registry = iinBin -> reply(iinBin);
    filing =
        new Filing(rules, new Examination(check, stamping, registry, permits), registration, clock);
    OpenCases open = new OpenCases(manager);
    CaseViews views =
        new CaseViews(rules, store, open, signatures, walk, new Standings(store, facts), clock);
    EntryForms entryForms = new EntryForms(rules);
    entries = new PermitEntries(entryForms, open, views);
    cases =
        new Cases(
            store,
            walk,
            rules,
            facts,
            new ActInputs(officers, store, facts),
            new RecipientEntries(entryForms, registry, registration, store),
            new Results(rules, permits, store, signatures),
            check,
            signatures,
            stamping,
            views,
            new Withdrawal(store, clock),
            clock);
    Withdrawal withdrawal = new Withdrawal(store, clock);
    ApplicantDesk desk = new ApplicantDesk(store, new History(rules, store));
    cabinet = new Cabinet(store, views, desk, withdrawal);
    portal = new PortalCases(store, desk, withdrawal);
    waiting = new Waiting(store, walk, check, signatures, stamping, registry, registration, clock);
    people();
  }

  /** The office of today's declared editions, on H2, on a working morning of 2016. */
  public static Office open() {
    if (shared == null) {
      shared = new Office(TestDatabase.H2, NOW, MORNING);
    }
    shared.clock.at(MORNING);
    shared.stateAnswer = StateRegistry.Answer.FOUND;
    shared.revocationAnswers = true;
    shared.authorityStamps = true;
    shared.permits.permits.clear();
    shared.permits.entries.clear();
    return shared;
  }

  /** The same without the cases of other tests; to be closed. */
  public static Office alone() {
    return new Office(TestDatabase.H2, NOW, MORNING);
  }

  /** Runs something in a transaction, as the server would. */
  public <T> T in(Supplier<T> work) {
    var transaction = entities.manager().getTransaction();
    transaction.begin();
    try {
      T result = work.get();
      transaction.commit();
      return result;
    } catch (RuntimeException e) {
      if (transaction.isActive()) {
        transaction.rollback();
      }
      throw e;
    } finally {
      entities.manager().clear();
    }
  }

  public Officer officer(String account) {
    return in(() -> officers.officer(account));
  }

  public CaseView act(String account, String number, Act act) {
    Officer officer = officer(account);
    return in(() -> cases.act(officer, number, null, act));
  }

  /** The entry of the permit of a case in "Е-лицензирование", as an executor makes it right. */
  public Act entry(String number) {
    Application application = in(() -> store.get(number));
    return Act.of("RECORD_IN_ELICENSING")
        .entering(
            new RecipientEntry(
                application.edition().service(),
                application.iinBin(),
                application.parties().applicantName(),
                application.parties().applicantPhone()));
  }

  public CaseView sign(String account, String number) {
    Officer officer = officer(account);
    byte[] document = in(() -> cases.toBeSigned(officer, number));
    return in(() -> cases.sign(officer, number, null, xml.sign(document, signer(account))));
  }

  public CaseView view(String account, String number) {
    Officer officer = officer(account);
    return in(() -> cases.view(officer, number));
  }

  public Filed file(Submission submission) {
    return in(() -> filing.file(submission));
  }

  public Submission signed(ApplicationData data, Channel channel, String signer) {
    byte[] document = xml.sign(ApplicationWriter.write(data), signer(signer));
    return Submission.of("portal", channel, document, null);
  }

  public Submission paper(ApplicationData data) {
    return Submission.of("clerk", Channel.REGISTRY, ApplicationWriter.write(data), null);
  }

  public Signer signer(String name) {
    return centre().signer(name, holders.get(name));
  }

  /** ИИН of a person, БИН of the company. */
  public String number(String name) {
    return numbers.get(name);
  }

  public static String requestId() {
    return "request-" + REQUESTS.incrementAndGet();
  }

  public void absent(String provider, Instant from, Instant until) {
    Officer head = officer("head");
    in(
        () -> {
          officers.recordAbsence(head, provider, from, until);
          return null;
        });
  }

  @Override
  public void close() {
    if (this != shared) {
      entities.close();
    }
  }

  private Validation judge(X509Certificate certificate, Demand demand, TrustedTime time) {
    if (!revocationAnswers) {
      return new Validation(
          Verdict.of(VerdictCode.REVOCATION_UNAVAILABLE, "asleep"),
          Optional.empty(),
          time,
          List.of(certificate),
          List.of());
    }
    return centre().validator().signer(certificate, demand, time);
  }

  private Optional<Stamp> stamp(byte[] octets) {
    return authorityStamps
        ? Optional.of(new Stamp(URI.create("http://tsa.test/"), clock.instant(), octets.clone()))
        : Optional.empty();
  }

  private StateRegistry.Reply reply(String iinBin) {
    boolean known = stateAnswer != StateRegistry.Answer.NOT_FOUND && !stateAnswer.isOpen();
    return new StateRegistry.Reply(
        stateAnswer,
        iinBin.equals(numbers.get("company")) ? "LEGAL_ENTITY_REGISTRATION" : "IDENTITY_DOCUMENT",
        known ? Optional.of(new byte[] {1}) : Optional.empty());
  }

  private void people() {
    person("applicant", 1);
    person("stranger", 2);
    numbers.put("company", StateNumber.bin(LocalDate.of(2010, 3, 1), 77001));
    holders.put(
        "company", holder(person("director", 3)).at("ТОО «Мысал»", number("company"), Role.HEAD));
    in(
        () -> {
          for (String provider : List.of("KTRM", "KAZINMETR")) {
            String suffix = provider.equals("KTRM") ? "" : ".k";
            official("clerk" + suffix, new Post(provider, "REGISTRY_CLERK", ""));
            official("head" + suffix, new Post(provider, "PROVIDER_HEAD", ""));
            official("deputy" + suffix, new Post(provider, "DEPUTY_HEAD", ""));
            official("unithead" + suffix, new Post(provider, "UNIT_HEAD", "U1"));
            official("executor" + suffix, new Post(provider, "EXECUTOR", "U1"));
            official("colleague" + suffix, new Post(provider, "EXECUTOR", "U1"));
            official("unithead2" + suffix, new Post(provider, "UNIT_HEAD", "U2"));
            official("outsider" + suffix, new Post(provider, "EXECUTOR", "U2"));
            official("commission" + suffix, new Post(provider, "COMMISSION", ""));
          }
          official("operator", new Post(Post.STATE_CORPORATION, "STATE_CORP_OPERATOR", ""));
          entities
              .manager()
              .createNativeQuery("insert into cabinet_owner (account, iin_bin) values (?, ?)")
              .setParameter(1, "citizen")
              .setParameter(2, number("applicant"))
              .executeUpdate();
          return null;
        });
  }

  private void official(String account, Post post) {
    String iin = person(account, 100 + numbers.size());
    entities
        .manager()
        .persist(new OfficerRow(new Officer(account, "МЫСАЛОВ " + account, iin, List.of(post))));
  }

  private String person(String name, int order) {
    String iin = StateNumber.iin(LocalDate.of(1980, 1, 1), true, 8000 + order * 7 % 1999);
    numbers.put(name, iin);
    holders.put(name, holder(iin));
    return iin;
  }

  private static Holder holder(String iin) {
    return Holder.naturalPerson("МЫСАЛОВ", "АСАН", "ҮЛГІҰЛЫ", iin);
  }

  /** One for all tests of a year: keys take long to make, and a centre does not go back in time. */
  private static Centre centre() {
    return CENTRES.compute(
        Rules.year(CLOCK.instant()),
        (year, kept) -> kept == null || kept.isOfLaterDays() ? new Centre() : kept.seen());
  }

  /** A certification centre and the keys it gave out. */
  private static final class Centre {

    final TestPki pki;
    private final Map<String, Signer> signers = new HashMap<>();
    private Instant latest = CLOCK.instant();

    Centre() {
      try {
        pki = TestPki.create(SignatureAlgorithm.RSA_SHA256, CLOCK);
      } catch (GeneralSecurityException | IOException e) {
        throw new IllegalStateException(e);
      }
    }

    /** Whether a test moved the clock on for weeks, so that what it published is not yet true. */
    boolean isOfLaterDays() {
      return CLOCK.instant().isBefore(latest.minus(Duration.ofDays(7)));
    }

    Centre seen() {
      latest = CLOCK.instant().isAfter(latest) ? CLOCK.instant() : latest;
      return this;
    }

    /** A new one, since one that remembers does not like a clock that is moved back. */
    CertificateValidator validator() {
      return new CertificateValidator(
          pki.policy(), Primitives.open(), new HttpTransport(Duration.ofSeconds(30)), CLOCK);
    }

    public Signer signer(String name, Holder holder) {
      return signers.computeIfAbsent(
          name,
          alias -> {
            try {
              return pki.issue(alias, holder, Validity.around(CLOCK.instant(), 365, 365)).signer();
            } catch (GeneralSecurityException | IOException e) {
              throw new IllegalStateException(e);
            }
          });
    }
  }

  private static Map<String, String> declared(String newest) {
    Map<String, String> settings = new HashMap<>();
    Map.of(
            "MI_TYPE_APPROVAL", newest,
            "MI_METROLOGICAL_ATTESTATION", newest,
            "EXPERT_AUDITOR_ATTESTATION", newest,
            "STATE_SYMBOLS_LICENCE", "2013")
        .forEach(
            (service, edition) -> {
              String name = "ruqsat.regulation.in-force." + service;
              settings.put(name + ".edition", edition);
              settings.put(name + ".from", "2000-01-01");
              settings.put(name + ".reason", "for tests");
            });
    return settings;
  }
}
