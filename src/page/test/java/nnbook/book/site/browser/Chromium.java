package nnbook.book.site.browser;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser without a window, and what a test does with it. It reaches no other host. */
final class Chromium implements AutoCloseable {
  private static final int HEIGHT = 900;

  /** It warns of each new Chromium, of a part that is not used here. */
  private static final Logger LOGGER = Logger.getLogger("org.openqa.selenium");

  /**
   * Pages work without the modules that builds make behind them, and look for them again later;
   * {@code RealJavaTest} has them.
   */
  private static final Pattern NOT_MADE_YET = Pattern.compile(
      "/web/(?:runtime|signatures|compiler|image|engine)\\.js - .*ERR_FILE_NOT_FOUND");

  private final ChromeDriver driver;
  private final List<String> consoleErrors = new ArrayList<>();
  private final List<String> outgoingRequests = new ArrayList<>();

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts the browser with a profile of its own, which goes when it is closed. */
  static Chromium start(Programs programs) {
    LOGGER.setLevel(Level.SEVERE);
    ChromeDriverService service = new ChromeDriverService.Builder()
        .usingDriverExecutable(programs.driver().toFile())
        .usingAnyFreePort()
        .build();
    return new Chromium(new ChromeDriver(service, options(programs.chrome())));
  }

  private static ChromeOptions options(Path chrome) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chrome.toFile());
    options.addArguments("--headless=new", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-quic", "--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND");
    if (System.getProperty("user.name").equals("root")) {
      options.addArguments("--no-sandbox");
    }
    options.setScriptTimeout(Duration.ofMinutes(1));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.SEVERE);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.setExperimentalOption("perfLoggingPrefs", Map.of("enablePage", false));
    return options;
  }

  /** Everything as at the start: an empty page, nothing remembered, 1280 pixels, light. */
  void reset() {
    command("Storage.clearDataForOrigin", Map.of("origin", "file://", "storageTypes", "all"));
    scripts(true); // width waits for the page
    leave();
    width(1280);
    command("Emulation.setEmulatedMedia", Map.of("media", ""));
    dark(false);
    readLogs();
    consoleErrors.clear();
    outgoingRequests.clear();
  }

  /** Leaves the page, which may go on computing where nobody looks. */
  void leave() {
    driver.get("about:blank");
  }

  /** Opens a file, or a place in it, and waits for its fonts. */
  void open(URI page) {
    driver.get(page.toString());
    runLater("document.fonts.ready.then(() => done())");
  }

  /** Opens a second tab, in which the rest happens. */
  void openTab() {
    driver.switchTo().newWindow(WindowType.TAB);
  }

  /** Goes on in the first tab or the second. */
  void switchTo(int tab) {
    driver.switchTo().window(List.copyOf(driver.getWindowHandles()).get(tab));
  }

  void closeTab() {
    driver.close();
    switchTo(0);
  }

  void reload() {
    open(URI.create(driver.getCurrentUrl()));
  }

  /** Returns the name of the page that is shown, with the part behind #. */
  String address() {
    String url = driver.getCurrentUrl();
    return url.substring(url.lastIndexOf('/') + 1);
  }

  void width(int pixels) {
    command("Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    runLater("requestAnimationFrame(() => requestAnimationFrame(() => done()))"); // observers run
  }

  /** Tells pages which colors the reader's system prefers, and that it wants no motion. */
  void dark(boolean yes) {
    command("Emulation.setEmulatedMedia", Map.of("features", List.of(
        Map.of("name", "prefers-color-scheme", "value", yes ? "dark" : "light"),
        Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Tells pages that the reader's system has nothing against motion. */
  void motion() {
    command("Emulation.setEmulatedMedia", Map.of("features", List.of(
        Map.of("name", "prefers-reduced-motion", "value", "no-preference"))));
  }

  /** Shows pages as they are printed. */
  void paper() {
    command("Emulation.setEmulatedMedia", Map.of("media", "print"));
  }

  void scripts(boolean on) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** Returns the text that was copied last. */
  String clipboard() {
    command("Browser.grantPermissions", Map.of("permissions", List.of("clipboardReadWrite")));
    return String.valueOf(runLater("navigator.clipboard.readText().then(done, done)"));
  }

  /** Has the thread of a page count its seconds; for each new page. */
  void countThreadTime() {
    command("Performance.enable", Map.of("timeDomain", "threadTicks"));
  }

  /** Returns the seconds of a processor that the page's thread has had. */
  double threadTime() {
    List<?> metrics =
        (List<?>) driver.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
    return metrics.stream().map(metric -> (Map<?, ?>) metric)
        .filter(metric -> metric.get("name").equals("ThreadTime"))
        .mapToDouble(metric -> ((Number) metric.get("value")).doubleValue())
        .findFirst().orElseThrow();
  }

  private void command(String name, Map<String, Object> parameters) {
    driver.executeCdpCommand(name, parameters);
  }

  /** Runs a script in the page, and returns what it returns. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Runs a script that calls {@code done} with its result. */
  Object runLater(String script, Object... arguments) {
    return driver.executeAsyncScript("const done = arguments[arguments.length - 1];" + script,
        arguments);
  }

  /** Waits until the page has such an element. */
  void await(String selector) {
    runLater("""
        const look = () => document.querySelector(arguments[0])
            ? done() : requestAnimationFrame(look);
        look();""", selector);
  }

  /** Types keys where the focus is. */
  void type(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Types keys while another one is held. */
  void typeWith(Keys held, String keys) {
    new Actions(driver).keyDown(held).sendKeys(keys).keyUp(held).perform();
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> findAll(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Whether the focus is on such an element. */
  boolean hasFocus(String selector) {
    return (boolean) run("return document.activeElement.matches(arguments[0])", selector);
  }

  /** Returns what pages wrote to the console as errors, and faults of their scripts. */
  List<String> consoleErrors() {
    readLogs();
    return List.copyOf(consoleErrors);
  }

  /** Returns the addresses on other hosts that pages asked for, in vain. */
  List<String> outgoingRequests() {
    readLogs();
    return List.copyOf(outgoingRequests);
  }

  private void readLogs() {
    log(LogType.BROWSER).map(LogEntry::getMessage)
        .filter(message -> !NOT_MADE_YET.matcher(message).find())
        .forEach(consoleErrors::add);
    log(LogType.PERFORMANCE)
        .map(entry -> Requests.url(entry.getMessage()))
        .filter(Requests::leavesTheMachine)
        .forEach(outgoingRequests::add);
  }

  private Stream<LogEntry> log(String type) {
    return driver.manage().logs().get(type).getAll().stream();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
