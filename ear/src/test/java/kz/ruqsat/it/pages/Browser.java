package kz.ruqsat.it.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import kz.ruqsat.it.Gateway;
import org.jboss.dmr.ModelNode;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** A headless Chromium before the gateway. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final int MOST_TABS = 60;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ChromeDriver driver;

  Browser() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    // root and containers have no sandbox of their own; only our own pages are opened
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        // the free port may be one that browsers take for another service
        "--explicitly-allowed-ports=" + Gateway.uri("").getPort(),
        "--lang=ru");
    this.driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .withTimeout(PATIENCE)
                .build(),
            options);
    driver.manage().timeouts().pageLoadTimeout(PATIENCE);
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    wide();
  }

  static boolean isInstalled() {
    return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
  }

  void wide() {
    width(1280, 900);
  }

  /** The screen of a small phone; a window of the browser itself could not be so narrow. */
  void phone() {
    width(360, 740);
  }

  private void width(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  void open(String path) {
    driver.get(Gateway.uri(path).toString());
  }

  /** Opens a page again until it says something that the server may write down a moment later. */
  void reopenUntil(String path, String word) {
    until(
        () -> {
          open(path);
          return text().contains(word);
        },
        path + " never says " + word);
  }

  /** Path and query of the page. */
  String address() {
    return driver.getCurrentUrl().substring(Gateway.uri("").toString().length());
  }

  /** Clicks on what leads to another page, and waits until it is there: a click does not always. */
  void follow(String css) {
    driver.executeScript("window.before = true");
    one(css).click();
    until(
        () -> holds("!window.before && document.readyState === 'complete'"),
        "the page before " + css + " is still there");
  }

  /** Waits until the page with such an address is there; keys do not wait by themselves. */
  void await(String address) {
    until(
        () -> address().matches(address) && holds("document.readyState === 'complete'"),
        "never at " + address);
  }

  private boolean holds(String script) {
    return Boolean.TRUE.equals(driver.executeScript("return " + script));
  }

  private static void until(BooleanSupplier condition, String otherwise) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isSo(condition)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(otherwise);
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  private static boolean isSo(BooleanSupplier condition) {
    try {
      return condition.getAsBoolean();
    } catch (WebDriverException e) {
      return false; // asked between two pages
    }
  }

  String text() {
    return driver.findElement(By.tagName("main")).getText();
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  WebElement one(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  void forgetEverything() {
    open("/register/login");
    driver.manage().deleteAllCookies();
  }

  Cookie cookie(String name) {
    return driver.manage().getCookieNamed(name);
  }

  /** Fills the form of the log-in page and sends it. */
  void logIn(String account, String password, String purpose) {
    one("[name=account]").clear();
    one("[name=account]").sendKeys(account);
    one("[name=password]").sendKeys(password);
    one("[name=purpose]").sendKeys(purpose);
    follow("main button");
  }

  /** Presses keys wherever the focus is. */
  void type(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Goes on with the tabulator until the focus is on an element, which must then be seen. */
  void tabTo(String css) {
    WebElement wanted = one(css);
    for (int i = 0; i < MOST_TABS; i++) {
      type(Keys.TAB);
      if (driver.switchTo().activeElement().equals(wanted)) {
        String outline = wanted.getCssValue("outline-style");
        if (outline.equals("none")) {
          throw new AssertionError("the focus on " + css + " is not to be seen");
        }
        return;
      }
    }
    throw new AssertionError(css + " can not be reached by keyboard");
  }

  /** By how many pixels the page is wider than the screen. */
  long overflow() {
    return (Long)
        driver.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  /** The texts of the elements that are wider than the place they have. */
  List<?> wider(String css) {
    return (List<?>)
        driver.executeScript(
            "return [...document.querySelectorAll(arguments[0])]"
                + ".filter(it => it.scrollWidth > it.clientWidth).map(it => it.textContent)",
            css);
  }

  /** What axe finds against the rules of WCAG 2.2 A and AA and good practice, one a line. */
  String violations() {
    driver.executeScript(axe());
    String found =
        (String)
            driver.executeAsyncScript(
                "const done = arguments[0];"
                    + "axe.run().then(it => done(JSON.stringify(it.violations)))");
    StringBuilder lines = new StringBuilder();
    for (ModelNode violation : ModelNode.fromJSONString(found).asList()) {
      lines.append(violation.get("id").asString()).append(": ");
      lines.append(violation.get("help").asString());
      for (ModelNode node : violation.get("nodes").asList()) {
        lines.append("\n  ").append(node.get("html").asString());
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  /** Keeps a picture of the page for whoever asks for it by {@code -Dbench.pictures=true}. */
  void picture(String name) {
    if (!Boolean.getBoolean("bench.pictures")) {
      return;
    }
    Path file = Path.of(System.getProperty("bench.dir"), "pictures", name + ".png");
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String axe() {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
