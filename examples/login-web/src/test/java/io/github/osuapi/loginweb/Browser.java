package io.github.osuapi.loginweb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium with a profile of its own: no cookie of another one. */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = find("chromium", "google-chrome");
  private static final Path DRIVER = find("chromedriver");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final ChromeDriver driver;

  Browser(Path profile, String... more) {
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    List<String> arguments =
        new ArrayList<>(
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
                "--window-size=1000,760",
                "--user-data-dir=" + profile));
    arguments.addAll(List.of(more));
    options.addArguments(arguments);
    driver = new ChromeDriver(service, options);
  }

  /**
   * Returns the first of the programs that there is. A property with its name has the last word.
   */
  private static Path find(String... names) {
    return Stream.of(names)
        .map(name -> Path.of(System.getProperty(name, "/usr/bin/" + name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(Path.of("/usr/bin", names[0]));
  }

  /** Tells whether there is a browser to test with. */
  static boolean isInstalled() {
    return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
  }

  Browser open(String address) {
    driver.get(address);
    return this;
  }

  Browser press(String id) {
    return leaveBy(driver.findElement(By.id(id)));
  }

  Browser follow(String link) {
    return leaveBy(driver.findElement(By.linkText(link)));
  }

  /** Clicks, and waits until the page that was open is gone and another one is there whole. */
  private Browser leaveBy(WebElement link) {
    driver.executeScript("window.isLeft = true");
    link.click();
    new WebDriverWait(driver, PATIENCE)
        .ignoring(WebDriverException.class)
        .until(
            ignored ->
                driver.executeScript(
                    "return !window.isLeft && document.readyState === 'complete'"));
    return this;
  }

  Browser choose(String id, String value) {
    new Select(driver.findElement(By.id(id))).selectByValue(value);
    return this;
  }

  String address() {
    return driver.getCurrentUrl();
  }

  String title() {
    return driver.getTitle();
  }

  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Says whether every picture is there: one that did not load is zero pixels wide. */
  boolean hasAllPictures() {
    return Boolean.TRUE.equals(
        driver.executeScript(
            "return [...document.images].every(i => i.complete && i.naturalWidth > 0)"));
  }

  Browser photograph(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target/screenshots"));
      Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
