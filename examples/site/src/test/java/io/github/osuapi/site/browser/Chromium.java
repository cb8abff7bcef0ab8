package io.github.osuapi.site.browser;

import io.github.osuapi.site.GeneratedSite;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Headless Chromium with the site, opened from its files. Tests without it are skipped. */
final class Chromium implements AutoCloseable {
  private static final File BROWSER = new File("/usr/bin/chromium");
  private static final File DRIVER = new File("/usr/bin/chromedriver");

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final Pattern REQUEST =
      Pattern.compile("\"Network\\.requestWillBeSent\".*\"request\":\\{.*?\"url\":\"([^\"]+)\"");

  private final ChromeDriver driver;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  static Chromium start() {
    Assumptions.assumeTrue(
        BROWSER.canExecute() && DRIVER.canExecute(),
        "Not tested in a browser: install chromium and chromium-driver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER);
    options.addArguments(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars"));
    LoggingPreferences kept = new LoggingPreferences();
    kept.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", kept);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).usingAnyFreePort().build();
    Chromium chromium = new Chromium(new ChromeDriver(service, options));
    chromium.size(1440, 1000);
    chromium.colours("light");
    return chromium;
  }

  void size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Has the system prefer {@code light} or {@code dark}. */
  void colours(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Opens a page by its path from the root of the site. */
  void open(String path) {
    driver.get("about:blank");
    load(path);
  }

  /** Goes to a page from the one that is open. */
  void load(String path) {
    driver.get(GeneratedSite.FOLDER.toUri() + path);
  }

  /** Does what opens another page, and waits until that one is there whole. */
  void leaveBy(Runnable action) {
    run("window.isLeft = true;");
    action.run();
    new WebDriverWait(driver, PATIENCE)
        .ignoring(WebDriverException.class)
        .until(
            ignored ->
                driver.executeScript(
                    "return !window.isLeft && document.readyState === 'complete'"));
  }

  String address() {
    return String.valueOf(driver.getCurrentUrl());
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** What has the focus. */
  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  Object run(String script, Object... arguments) {
    Object result = driver.executeScript(script, arguments);
    return result == null ? "" : result;
  }

  Object runAsync(String script, Object... arguments) {
    Object result = driver.executeAsyncScript(script, arguments);
    return result == null ? "" : result;
  }

  /** The addresses of all that pages asked for since this was last called. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> REQUEST.matcher(entry.getMessage()))
        .filter(Matcher::find)
        .map(request -> request.group(1))
        .toList();
  }

  /** Keeps a picture for people to look at. */
  void picture(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target/screenshots"));
      Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
