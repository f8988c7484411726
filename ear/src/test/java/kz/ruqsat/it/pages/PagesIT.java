package kz.ruqsat.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ruqsat.conformance.Obligation;
import kz.ruqsat.it.Gateway;
import kz.ruqsat.it.permit.Register;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;

@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

  private static final String PURPOSE = "Акт о проверке № 7";
  private static final String IIN = "900101350013";
  private static final List<String> PAGES = List.of("search?q=", "audit", "evidence");

  private final String number = Register.freshNumber();
  private final String word = "страница" + UUID.randomUUID().toString().replace("-", "");
  private Browser browser;

  @BeforeAll
  void aRegisterAndABrowser() {
    Register.bringIn(
        Stream.concat(
                Stream.of(Register.row(number, IIN, "Пример Примеров " + word)),
                Stream.generate(
                        () -> Register.row(Register.freshNumber(), "100340000015", "ТОО " + word))
                    .limit(30))
            .toArray(String[]::new));
    browser = new Browser();
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @Test
  void whoeverComesUnknownLogsInAndGetsToWhereHeWanted() {
    browser.forgetEverything();
    browser.open("/register/permit?number=" + number);
    assertTrue(browser.address().startsWith("/register/login?next="), browser.address());

    browser.logIn("demo_auditor", "wrong", PURPOSE);
    assertEquals("demo_auditor", browser.one("[name=account]").getAttribute("value"));
    assertEquals(1, browser.all("[role=alert]").size());

    browser.logIn("demo_auditor", "demo_secret", PURPOSE);
    assertEquals("/register/permit?number=" + number, browser.address());
    assertTrue(browser.one(".visitor").getText().contains(PURPOSE));
  }

  @Test
  void someoneWithoutTheRoleIsTurnedAway() {
    browser.forgetEverything();
    browser.open("/register/search?lang=ru");
    browser.logIn("demo_applicant", "demo_secret", PURPOSE);

    assertTrue(browser.text().contains("Нет доступа"), browser.text());
    assertEquals(List.of(), browser.all("form.search"));
  }

  @Test
  void theSessionIsForThePagesAloneAndEndsByLoggingOut() {
    logIn("ru");
    Cookie cookie = browser.cookie("ruqsat-register");
    String session = "ruqsat-register=" + cookie.getValue();

    assertEquals("/register", cookie.getPath());
    assertEquals("Lax", cookie.getSameSite());
    assertTrue(cookie.isHttpOnly());
    var page = Gateway.request("/register/search").header("Cookie", session).GET();
    assertEquals(200, Gateway.send(page).statusCode());
    browser.follow(".visitor button");
    assertEquals(302, Gateway.send(page).statusCode());
  }

  @Test
  @Obligation("DC.6")
  void anAuditorFindsAPermitInAnySpellingAndSeesNoMoreThanHeMay() {
    logIn("ru");
    browser.open("/register/search?q=" + Register.escaped("ПРИМЕРОВ " + word));

    assertEquals(1, browser.all("table.found tbody tr").size());
    assertTrue(browser.text().contains("900101******"), browser.text());
    assertFalse(browser.text().contains(IIN));
    browser.follow("table.found tbody a");
    assertEquals("/register/permit?number=" + number, browser.address());
    assertTrue(browser.text().contains("Версия 1"), browser.text());
  }

  @Test
  void whatAVersionChangedIsShown() {
    String suspended = Register.freshNumber();
    Register.bringIn(Register.row(suspended, "100340000015", "ТОО Остановка"));
    Register.act("head", suspended, "{\"kind\":\"SUSPENSION\",\"ground\":\"ст. 45\"}");
    logIn("ru");
    browser.open("/register/permit?number=" + suspended);

    assertEquals("Действует", browser.one("#v2 del").getText());
    assertEquals("Приостановлено", browser.one("#v2 ins").getText());
    assertTrue(browser.one("#v2").getText().contains("ст. 45"));
    assertEquals(List.of(), browser.all("#v1 del"));
    show("permit?number=" + suspended, "ru");
    var pdf =
        Gateway.send(
            Gateway.request("/register/document?number=" + suspended)
                .header("Cookie", "ruqsat-register=" + browser.cookie("ruqsat-register").getValue())
                .GET());
    assertEquals(200, pdf.statusCode());
    assertTrue(pdf.body().startsWith("%PDF-"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "document?number=none", "export?format=none", "log-out"})
  void whatThePagesDoNotHaveIsToldOnAPage(String page) {
    logIn("kk");
    browser.open("/register/" + page);

    assertEquals("kk", browser.one("html").getAttribute("lang"));
    assertEquals("", browser.violations());
    browser.follow("main a[href='/register/search']");
    assertEquals(1, browser.all("form.search").size());
  }

  @Test
  void pagesFollowEachOther() {
    logIn("en");
    browser.open("/register/search?sort=number&q=" + Register.escaped(word));

    assertEquals(25, browser.all("table.found tbody tr").size());
    browser.follow("[rel=next]");
    assertEquals(6, browser.all("table.found tbody tr").size());
    assertEquals(List.of(), browser.all("[rel=next]"));
    browser.follow("[rel=first]");
    assertEquals(25, browser.all("table.found tbody tr").size());
  }

  @Test
  void theFiltersAreKeptAndCount() {
    logIn("kk");
    browser.open(
        "/register/search?status=SUSPENDED&region=71&issuedFrom=2014-01-01&q="
            + Register.escaped(word));

    assertTrue(browser.text().contains("Ештеңе табылмады"), browser.text());
    assertEquals("SUSPENDED", browser.one("[name=status]").getAttribute("value"));
    assertEquals("71", browser.one("[name=region]").getAttribute("value"));
    assertEquals("2014-01-01", browser.one("[name=issuedFrom]").getAttribute("value"));
    assertEquals("true", browser.one("details").getAttribute("open"));
  }

  @Test
  void whatWasFoundIsDownloadedAndRecordedWithThePurpose() {
    logIn("ru");
    browser.open("/register/search?q=" + Register.escaped(word));
    List<String> links =
        browser.all(".export a").stream().map(it -> it.getAttribute("href")).toList();
    String csv = links.stream().filter(it -> it.contains("format=csv")).findFirst().orElseThrow();
    String path = csv.substring(Gateway.uri("").toString().length());
    var answer =
        Gateway.send(
            Gateway.request(path)
                .header("Cookie", "ruqsat-register=" + browser.cookie("ruqsat-register").getValue())
                .GET());

    assertEquals(200, answer.statusCode());
    assertEquals(32, answer.body().lines().count());
    // the end of an export is written down when its last byte has left
    browser.reopenUntil("/register/audit?actor=demo_auditor", "Конец выгрузки");
    String trail = browser.text();
    assertTrue(trail.contains(word), trail);
    assertTrue(trail.contains(PURPOSE), trail);
  }

  @Test
  void aWholeInspectionNeedsOnlyTheKeyboard() {
    browser.forgetEverything();
    browser.wide();
    browser.open("/register/search?lang=ru");
    browser.tabTo("[name=account]");
    browser.type("demo_auditor");
    browser.tabTo("[name=password]");
    browser.type("demo_secret");
    browser.tabTo("[name=purpose]");
    browser.type("Проверка", Keys.ENTER);
    browser.await("/register/search.*");

    browser.type(Keys.TAB, Keys.ENTER);
    browser.await(".*#content");
    browser.tabTo("#q");
    browser.type(number);
    browser.tabTo("summary");
    browser.type(Keys.ENTER);
    browser.tabTo("[name=status]");
    browser.tabTo(".filters button");
    browser.type(Keys.ENTER);
    browser.await(".*q=" + number + ".*");
    browser.tabTo("table.found a");
    browser.type(Keys.ENTER);
    browser.await(".*/permit[?]number=" + number);
    browser.tabTo("#v1 a");
    browser.type(Keys.ENTER);
    browser.await(".*#v1");
    browser.open("/register/search");
    browser.tabTo(".visitor button");
    browser.type(Keys.ENTER);
    browser.await("/register/login");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "kk", "en"})
  void everyPageKeepsTheRulesOfAxeOnAScreenAndOnAPhone(String language) {
    browser.forgetEverything();
    browser.open("/register/login?lang=" + language);
    check("login", language);
    logIn(language);
    PAGES.forEach(page -> show(page, language));
    show("search?status=ISSUED&q=" + number, language);
    show("permit?number=" + number, language);
    show("permit?number=none", language);
    show("case?number=none", language);
  }

  private void show(String page, String language) {
    browser.open("/register/" + page);
    check(page.replaceAll("[?].*(?<==)", "-"), language);
  }

  private void check(String page, String language) {
    for (boolean phone : new boolean[] {false, true}) {
      if (phone) {
        browser.phone();
      } else {
        browser.wide();
      }
      browser.picture(page + "-" + language + (phone ? "-phone" : ""));
      assertEquals("", browser.violations(), page + " " + language);
      assertEquals(0, browser.overflow(), page + " " + language);
    }
    browser.wide();
  }

  private void logIn(String language) {
    browser.forgetEverything();
    browser.open("/register/login?lang=" + language);
    browser.logIn("demo_auditor", "demo_secret", PURPOSE);
  }
}
