package io.github.osuapi.loginweb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;

/** A headless Chromium with a profile of its own: no cookie of another one. */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
  private static final Path DRIVER =
      Path.of(System.getProperty("chromedriver", "/usr/bin/chromedriver"));

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

  /** Tells whether there is a browser to test with. */
  static boolean isInstalled() {
    return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
  }

  Browser open(String address) {
    driver.get(address);
    return this;
  }

  Browser press(String id) {
    driver.findElement(By.id(id)).click();
    return this;
  }

  Browser follow(String link) {
    driver.findElement(By.linkText(link)).click();
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

  /** Pictures that did not load are zero pixels wide. */
  long brokenPictures() {
    return (long)
        driver.executeScript(
            "return [...document.images].filter(i => !i.complete || i.naturalWidth === 0).length");
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
