package io.github.osuapi.sandbox.junit;

/** How long a sandbox lives. */
public enum SandboxLife {
  /**
   * One for all tests of a class and of the classes nested in it, reset before each test. Quick;
   * not for tests of one class that run at the same time.
   */
  PER_CLASS,

  /** A new one for each test. Slower; tests may run at the same time. */
  PER_METHOD
}
