package kz.ruqsat.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.ruqsat.eds.VerdictCode;
import kz.ruqsat.regulation.LocalText;
import kz.ruqsat.regulation.PublicService;
import kz.ruqsat.regulation.Regulations;
import kz.ruqsat.regulation.process.Role;
import kz.ruqsat.regulation.process.Vocabulary;
import kz.ruqsat.web.text.Language;

/** The words of a page in its language: ours, and the titles that the law gives. */
@Named("t")
@RequestScoped
public class PageTexts {

  @Inject private Language language;
  @Inject private Regulations regulations;

  /** The words of a key. */
  public String get(String key) {
    return language.texts().get(key);
  }

  /** The words of a key with a value in them. */
  public String with(String key, Object value) {
    return language.texts().get(key, String.valueOf(value));
  }

  /** The words of a stored code, for example of the group {@code status}. */
  public String code(String group, String code) {
    return language.texts().code(group, code);
  }

  /** The codes of a group. */
  public List<String> codes(String group) {
    return language.texts().codes(group);
  }

  /** Where a case or the payment for it stands, by a code of the law. */
  public String state(String code) {
    return titled(code, vocabulary().states().get(code));
  }

  /** Who acts, by a code of the law. */
  public String role(String code) {
    Role role = vocabulary().roles().get(code);
    return role == null ? code : law(role.title());
  }

  /** A document of a case, by a code of the law or ours. */
  public String document(String code) {
    return titled(code("document", code), vocabulary().documents().get(code));
  }

  /** What was found about a signature, by the name of a {@link VerdictCode}. */
  public String verdict(String code) {
    return VerdictCode.valueOf(code).text(language.getLocale());
  }

  private String titled(String code, LocalText title) {
    return title == null ? code : law(title);
  }

  private Vocabulary vocabulary() {
    return regulations.all().vocabulary();
  }

  /** A text of the law. */
  public String law(LocalText text) {
    return text == null ? null : text.in(language.getLocale());
  }

  /** A day. */
  public String day(LocalDate day) {
    return language.texts().day(day);
  }

  /** A moment. */
  public String time(Instant time) {
    return language.texts().time(time);
  }

  /** The value of a field as people read it. */
  public String shown(String field, String value) {
    if (value == null) {
      return null;
    }
    return switch (field) {
      case "status" -> code("status", value);
      case "region" -> region(value);
      case "validFrom", "validTo" -> day(LocalDate.parse(value));
      default -> value;
    };
  }

  /** A region by its code, of which the first two digits count. */
  public String region(String code) {
    return code == null || code.length() < 2 ? code : code("region", code.substring(0, 2));
  }

  /** The title of a service; the code when the law does not know it. */
  public String service(String code) {
    return regulations.all().services().stream()
        .filter(service -> service.code().equals(code))
        .findFirst()
        .map(service -> law(service.newest().title()))
        .orElse(code);
  }

  /** The title of a provider; the code when the law does not know it. */
  public String provider(String code) {
    return getProviders().getOrDefault(code, code);
  }

  /** Codes of the services. */
  public List<String> getServices() {
    return regulations.all().services().stream().map(PublicService::code).toList();
  }

  /** Titles of the providers by their codes. */
  public Map<String, String> getProviders() {
    Map<String, String> providers = new TreeMap<>();
    regulations.all().services().stream()
        .flatMap(service -> service.editions().stream())
        .filter(edition -> edition.provider() != null)
        .forEach(it -> providers.put(it.provider().code(), law(it.provider().title())));
    return providers;
  }
}
