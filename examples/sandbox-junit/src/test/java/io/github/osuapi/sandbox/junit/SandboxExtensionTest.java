package io.github.osuapi.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.sandbox.addition.NewUser;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** How long sandboxes live, and what tests get of them. */
class SandboxExtensionTest {
  private static final List<String> SEEN = new CopyOnWriteArrayList<>();

  @BeforeEach
  void forget() {
    SEEN.clear();
  }

  private static Events run(Class<?> tests) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(tests))
        .configurationParameter("junit.jupiter.conditions.deactivate", "*")
        .execute()
        .testEvents();
  }

  private static void see(OsuSandbox sandbox) {
    assertThat(sandbox.users()).doesNotContainValue("Guest");
    sandbox.add(NewUser.named("Guest"));
    SEEN.add(sandbox.baseUrl());
  }

  private static void assertStopped(String url) {
    URI address = URI.create(url);
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      throw new AssertionError("something still listens at " + socket);
    } catch (IOException expected) {
      assertThat(expected).isNotNull();
    }
  }

  @OsuSandboxTest
  static class OnePerClass {
    @BeforeAll
    static void all(OsuSandbox sandbox) {
      SEEN.add(sandbox.baseUrl());
    }

    @Test
    void one(OsuSandbox sandbox) {
      see(sandbox);
    }

    @Test
    void two(OsuSandbox sandbox) {
      see(sandbox);
    }

    @Nested
    class Inner {
      @Test
      void three(OsuSandbox sandbox) {
        see(sandbox);
      }
    }
  }

  @Test
  void aClassHasOneThatIsResetAndStopped() {
    run(OnePerClass.class).assertStatistics(tests -> tests.succeeded(3).failed(0));

    assertThat(SEEN).hasSize(4);
    assertThat(SEEN.stream().distinct()).hasSize(1);
    assertStopped(SEEN.get(0));
  }

  @OsuSandboxTest(life = SandboxLife.PER_METHOD)
  static class OnePerMethod {
    @BeforeEach
    void each(OsuSandbox sandbox) {
      SEEN.add(sandbox.baseUrl());
    }

    @Test
    void one(OsuSandbox sandbox) {
      see(sandbox);
    }

    @Test
    void two(OsuSandbox sandbox) {
      see(sandbox);
    }
  }

  @Test
  void aMethodHasOneOfItsOwn() {
    run(OnePerMethod.class).assertStatistics(tests -> tests.succeeded(2).failed(0));

    assertThat(SEEN).hasSize(4);
    assertThat(SEEN.get(0)).isEqualTo(SEEN.get(1));
    assertThat(SEEN.get(2)).isEqualTo(SEEN.get(3));
    SEEN.forEach(SandboxExtensionTest::assertStopped);
  }

  @OsuSandboxTest(life = SandboxLife.PER_METHOD)
  static class TooEarly {
    @BeforeAll
    static void all(OsuSandbox sandbox) {
      SEEN.add(sandbox.baseUrl());
    }

    @Test
    void never() {}
  }

  @Test
  void noSandboxOfATestIsThereBeforeAllTests() {
    EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(TooEarly.class))
        .execute()
        .containerEvents()
        .assertThatEvents()
        .anyMatch(event -> event.getPayload().toString().contains("no sandbox lives as long"));
    assertThat(SEEN).isEmpty();
  }

  static class Registered {
    @RegisterExtension
    static final SandboxExtension SANDBOX =
        SandboxExtension.of(
            () ->
                OsuSandbox.builder()
                    .add(NewUser.named("Alice").id(9000))
                    .client(new SandboxClient(9, "Mine", "secret", 9000L, List.of())));

    @RegisterExtension final SandboxExtension another = SandboxExtension.of(OsuSandbox::builder);

    @Test
    void one() {
      assertThat(SANDBOX.sandbox().users()).containsEntry(9000L, "Alice");
      assertThat(another.sandbox().users()).doesNotContainKey(9000L);
      see(SANDBOX.sandbox());
      see(another.sandbox());
    }
  }

  @Test
  void fieldsHoldSandboxesThatTheirAuthorBuilt() {
    run(Registered.class).assertStatistics(tests -> tests.succeeded(1).failed(0));

    assertThat(SEEN).doesNotHaveDuplicates().hasSize(2);
    SEEN.forEach(SandboxExtensionTest::assertStopped);
  }

  @OsuSandboxTest(add = "players.json", signedIn = 9000)
  static class Declared {
    @Test
    void one(OsuSandbox sandbox) {
      assertThat(sandbox.users()).containsEntry(9000L, "Alice");
      see(sandbox);
    }
  }

  @Test
  void theAnnotationAddsWhatFilesDescribe() {
    run(Declared.class).assertStatistics(tests -> tests.succeeded(1).failed(0));
  }
}
