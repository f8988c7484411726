package kz.ruqsat.it.application;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.ruqsat.application.ApplicationData;
import kz.ruqsat.application.ApplicationData.Applicant;
import kz.ruqsat.application.ApplicationData.Enclosure;
import kz.ruqsat.application.ApplicationData.Representative;
import kz.ruqsat.application.filing.ApplicationWriter;
import kz.ruqsat.eds.testpki.Sample;
import kz.ruqsat.regulation.Action;
import kz.ruqsat.regulation.ApplicantType;
import kz.ruqsat.regulation.Channel;
import kz.ruqsat.regulation.EditionKey;
import kz.ruqsat.regulation.FilingRules;
import kz.ruqsat.regulation.Regulation;
import kz.ruqsat.regulation.document.Demand;
import kz.ruqsat.regulation.document.DocumentRule;
import kz.ruqsat.regulation.form.Form;
import kz.ruqsat.regulation.form.FormBlock;
import kz.ruqsat.regulation.form.FormField;
import kz.ruqsat.regulation.load.LawFiles;

/** An application filled in as the law asks, whatever the service, by people of the demo. */
final class Request {

  /** The law as its files have it. */
  static final Regulation LAW = LawFiles.load(setting -> Optional.empty());

  static final String PERSON = "500101380001";
  static final String COMPANY = "090640810184";

  final FilingRules rules;
  final Channel channel;
  private final EditionKey edition;
  private final ApplicantType type;
  private String id = UUID.randomUUID().toString();
  private String previous;
  private String resubmits;
  private String phone = "+7 700 000 00 00";
  private boolean paper;
  private String holder;
  private String name;
  private String key;
  private Representative representative;
  private Set<String> directions;
  private List<Enclosure> enclosures;
  private Map<String, Map<String, Object>> forms = new HashMap<>();

  Request(EditionKey edition, Action action, ApplicantType type, Channel channel) {
    this.edition = edition;
    this.type = type;
    this.channel = channel;
    boolean company = type == ApplicantType.LEGAL_ENTITY;
    this.holder = company ? COMPANY : PERSON;
    this.name = company ? "ТОО «Образецстрой»" : "ПРИМЕРОВ АСАН";
    this.key = company ? "demo_company" : "demo_applicant";
    this.rules = LAW.edition(edition).rules().filing(action, channel, type);
    rules.forms().forEach(form -> forms.put(form.code(), filled(form)));
    inDirections(
        rules.rules().directions().isEmpty() || action != Action.ISSUE
            ? Set.of()
            : Set.of(rules.rules().directions().get(0).code()));
  }

  /** Of the type of applicant whom the service is for, an organisation if it may be one. */
  static Request of(EditionKey edition, Action action, Channel channel) {
    boolean forCompanies =
        LAW.edition(edition).rules().applicants().stream()
            .anyMatch(it -> it.type() == ApplicantType.LEGAL_ENTITY && it.allowed());
    return new Request(
        edition,
        action,
        forCompanies ? ApplicantType.LEGAL_ENTITY : ApplicantType.NATURAL_PERSON,
        channel);
  }

  Request about(String permit) {
    previous = permit;
    return this;
  }

  Request resubmitting(String refused) {
    resubmits = refused;
    return this;
  }

  /** By a person of the certification centre's samples. */
  Request of(Sample person) {
    holder = person.iin();
    key = person.alias();
    return this;
  }

  /** By somebody of the fictitious population, on paper. */
  Request of(String iinBin) {
    holder = iinBin;
    return this;
  }

  Request onPaper() {
    paper = true;
    return this;
  }

  Request reachedAt(String number) {
    phone = number;
    return this;
  }

  Request by(String iin, String name, String authority) {
    representative = new Representative(iin, name, "+7 700 000 00 01", authority);
    inDirections(directions);
    return this;
  }

  Request withForm(String code, Map<String, Object> values) {
    forms.put(code, values);
    return this;
  }

  Request without(String document) {
    enclosures = enclosures.stream().filter(it -> !it.code().equals(document)).toList();
    return this;
  }

  Request with(Enclosure enclosure) {
    enclosures = new ArrayList<>(enclosures);
    enclosures.add(enclosure);
    return this;
  }

  /** The directions that are chosen, with the papers that they need. */
  Request inDirections(Set<String> codes) {
    directions = codes;
    enclosures = papers();
    return this;
  }

  String id() {
    return id;
  }

  String holder() {
    return holder;
  }

  String name() {
    return name;
  }

  /** The demo key of the applicant. */
  String key() {
    return key;
  }

  ApplicationData data() {
    return new ApplicationData(
        id,
        edition.service(),
        edition.edition(),
        rules.action().action(),
        type,
        "ru",
        paper,
        new Applicant(holder(), name(), phone),
        representative,
        previous,
        null,
        resubmits,
        directions,
        forms,
        enclosures);
  }

  /** What an executor enters with the permit that comes of it. */
  Map<String, Object> entry() {
    return Map.of(
        "service",
        edition.service(),
        "recipient",
        Map.of("iinBin", holder(), "name", name(), "phone", phone));
  }

  /** The document, unsigned. */
  byte[] document() {
    return ApplicationWriter.write(data());
  }

  /** Files it by its channel: signed over a portal, or on paper at a desk. */
  HttpResponse<String> file() {
    return channel.isPortal() ? file(key()) : Desk.post(desk(), "filing/applications", paper());
  }

  /** Files it over its portal, signed with some key of the demo. */
  HttpResponse<String> file(String key) {
    return Desk.postXml(
        "integrator", "filing/applications?channel=" + channel, Desk.signed(document(), key));
  }

  private String desk() {
    return channel == Channel.REGISTRY ? "clerk" : "centre";
  }

  /** The particulars as the desk enters them. */
  String paper() {
    Map<String, Object> members = Json.members(data());
    members.put("paper", members.remove("paperAsked"));
    members.put("documents", members.remove("enclosures"));
    return Json.of(members);
  }

  private List<Enclosure> papers() {
    List<Enclosure> papers = new ArrayList<>();
    for (DocumentRule rule : rules.documents().documents()) {
      boolean needed =
          rule.form() == null
              && !rule.code().equals("APPLICATION")
              && !rule.optional()
              && (!rule.when().byRepresentative() || representative != null)
              && rule.obtainedFrom() == null
              && (rule.about() == null || directions.contains(rule.about()));
      for (int i = 0; needed && i < Math.max(1, rule.atLeast()); i++) {
        papers.add(paper(rule));
      }
    }
    return papers;
  }

  private static Enclosure paper(DocumentRule rule) {
    return new Enclosure(
        rule.code(),
        rule.title().ru(),
        null,
        rule.kinds().isEmpty() ? null : rule.kinds().get(0).code(),
        null,
        rule.about(),
        rule.totalDays(),
        rule.demands().contains(Demand.ORIGINAL_COMPARED),
        rule.demands().contains(Demand.NOTARISED));
  }

  private static Map<String, Object> filled(Form form) {
    Map<String, Object> values = new HashMap<>();
    for (FormBlock block : form.blocks()) {
      Map<String, Object> fields = new HashMap<>();
      block.fields().forEach(field -> fields.put(field.code(), value(field)));
      values.put(block.code(), block.repeated() ? List.of(fields, fields) : fields);
    }
    return values;
  }

  private static Object value(FormField field) {
    return switch (field.type()) {
      case TEXT, SIGNATURE -> "мысал".substring(0, Math.min(5, field.maxLength()));
      case CHOICE -> field.choices().get(0);
      case DATE -> "2016-01-15";
      case YEAR -> "2001";
      case FLAG -> "true";
      case IIN_OR_BIN -> "123456789012";
      case ATTACHMENTS -> List.of("один", "два");
    };
  }
}
