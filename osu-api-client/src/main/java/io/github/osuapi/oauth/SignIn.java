package io.github.osuapi.oauth;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.function.Consumer;

/** How a user signs in when a token is needed and none is there. */
@FunctionalInterface
public interface SignIn {
  /**
   * Lets the user sign in. Blocks until that is done, refused or given up.
   *
   * @param flow the steps
   * @return the user's tokens
   * @throws io.github.osuapi.error.OAuthException where nobody signed in
   * @throws io.github.osuapi.error.OsuIoException where the server cannot be reached
   */
  TokenSet signIn(AuthorizationCodeFlow flow);

  /**
   * Returns a way for apps on the user's own machine: a browser shows the server's page, and its
   * redirect is received on a port of this machine.
   *
   * @param browser shows the page
   * @param timeout how long the user may take
   * @return the way
   */
  static SignIn loopback(BrowserOpener browser, Duration timeout) {
    return new LoopbackSignIn(browser, timeout);
  }

  /**
   * Returns a way for machines without a browser: the address of the server's page is printed to
   * the standard output, and the user, who opens it on any machine, pastes the address that the
   * browser ends on, or the code within it, into the standard input.
   *
   * @return the way
   */
  static SignIn console() {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
    return pasted(System.out::println, lines::readLine);
  }

  /**
   * Returns a way for machines without a browser: like {@link #console()}, over other channels.
   *
   * @param prompt shows the user lines of text, among them the address of the server's page
   * @param answer waits for one line of the user's
   * @return the way
   */
  static SignIn pasted(Consumer<String> prompt, PastedSignIn.Answer answer) {
    return new PastedSignIn(prompt, answer);
  }

  /**
   * Returns a way for programs that can ask nobody: a {@link ReauthorizationRequiredException}.
   *
   * @return the way
   */
  static SignIn none() {
    return NoSignIn.INSTANCE;
  }
}
