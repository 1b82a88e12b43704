package dev.briefpress.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.http.ClientConfig;

/**
 * A headless Chromium with a profile of its own, gone when closed.
 *
 * <pre>{@code
 * try (SiteServer server = SiteServer.of(folder); Browser browser = Browser.open()) {
 *   browser.driver().get(server.address("index.html"));
 * }
 * }</pre>
 *
 * <p>Uses the {@code chromium} and {@code chromedriver} found on the PATH and never downloads any;
 * a test that needs a browser fails where there is none.
 */
public final class Browser implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--window-size=1280,900");

  private final Path profile;
  private final ChromeDriver driver;

  private Browser(Path profile, ChromeDriver driver) {
    this.profile = profile;
    this.driver = driver;
  }

  /**
   * Starts a browser on an empty page; {@code more} are further flags of Chromium. Sites cannot
   * keep pages in it, so that each page comes from its server.
   *
   * @throws AssertionError if Chromium or its driver is not installed
   */
  public static Browser open(String... more) {
    Browser browser = openThatKeeps(more);
    browser.driver.executeCdpCommand(
        "Page.addScriptToEvaluateOnNewDocument",
        Map.of("source", "delete Navigator.prototype.serviceWorker;"));
    return browser;
  }

  /** The same with service workers, in which sites keep pages. */
  public static Browser openThatKeeps(String... more) {
    String chromium = program("chromium");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(program("chromedriver")))
            .usingAnyFreePort()
            .withSilent(true)
            .build();
    try {
      Path profile = Files.createTempDirectory("briefpress-browser");
      ChromeOptions options = new ChromeOptions();
      options.setBinary(chromium);
      options.addArguments(FLAGS);
      options.addArguments("--user-data-dir=" + profile);
      options.addArguments(more);
      LoggingPreferences log = new LoggingPreferences();
      log.enable(LogType.BROWSER, Level.ALL);
      options.setCapability("goog:loggingPrefs", log);
      // Selenium's own three minutes are too few for a long script on a loaded machine.
      ClientConfig patient = ClientConfig.defaultConfig().readTimeout(Duration.ofMinutes(20));
      ChromeDriver driver = new ChromeDriver(service, options, patient);
      driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(10));
      return new Browser(profile, driver);
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for the browser's profile", e);
    }
  }

  /** Selenium's handle on it. */
  public ChromeDriver driver() {
    return driver;
  }

  /**
   * Runs the body of an {@code async} JavaScript function in the page, with {@code arguments} as
   * {@code args}, and waits for what it returns: text, number, boolean, list, map or null.
   *
   * @throws AssertionError if the script throws, with its message and stack
   */
  public @Nullable Object run(String script, @Nullable Object... arguments) {
    Object answer =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            const args = Array.prototype.slice.call(arguments, 0, -1);
            (async () => { %s })().then(
              value => done({value: value === undefined ? null : value}),
              error => done({error: String(error) + '\\n' + (error && error.stack)}));
            """
                .formatted(script),
            arguments);
    if (!(answer instanceof Map<?, ?> map)) {
      throw new AssertionError("the script answered " + answer);
    }
    if (map.containsKey("error")) {
      throw new AssertionError("the script failed: " + map.get("error"));
    }
    return map.get("value");
  }

  /** Like {@link #run}, for a script that answers with a list of texts. */
  public List<String> texts(String script, @Nullable Object... arguments) {
    if (!(run(script, arguments) instanceof List<?> list)) {
      throw new AssertionError("the script did not answer with a list");
    }
    return list.stream().map(String::valueOf).toList();
  }

  /**
   * Makes the window {@code width} by {@code height} CSS pixels and waits until the page knows,
   * which is later than Chromium's answer on a loaded machine.
   */
  public void resize(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
    waitFor("innerWidth === " + width);
  }

  /** Goes on in an empty tab, whose history is empty too, and closes the tab that was shown. */
  public void newTab() {
    String old = driver.getWindowHandle();
    driver.switchTo().newWindow(WindowType.TAB);
    String fresh = driver.getWindowHandle();
    driver.switchTo().window(old).close();
    driver.switchTo().window(fresh);
  }

  /**
   * Waits until a JavaScript expression is true, for two minutes at most; the page may be left for
   * another one meanwhile.
   */
  public void waitFor(String condition) {
    String script =
        """
        const end = Date.now() + 120000;
        while (!(%s)) {
          if (Date.now() > end) throw new Error("still not so: %s");
          await new Promise(done => setTimeout(done, 10));
        }
        """
            .formatted(condition, condition.replace("\\", "\\\\").replace("\"", "\\\""));
    for (int pages = 1; ; pages++) {
      try {
        run(script);
        return;
      } catch (ScriptTimeoutException e) {
        // What the driver says at once when a script's page is gone.
        if (pages == 5) {
          throw e;
        }
      }
    }
  }

  /**
   * Gives the page a width, and the reader's colour scheme.
   *
   * @param width in CSS pixels; narrower than any window may be
   * @param scheme light or dark
   */
  public void show(int width, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Shows pages in the window again as it is, in no scheme of colours and for no other medium. */
  public void reset() {
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
  }

  /** What pages have written to the console since the last call, errors and warnings only. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Ends the browser and deletes its profile. */
  @Override
  public void close() {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // Chromium's last process may still be writing; the system's own cleaning will get it.
      profile.toFile().deleteOnExit();
    }
  }

  private static String program(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "There is no "
                        + name
                        + " on the PATH: run bin/verify, or install the packages chromium and"
                        + " chromium-driver."));
  }
}
