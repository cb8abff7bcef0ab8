package io.github.osuapi.processor.diagnostic;

import java.io.PrintWriter;
import java.io.StringWriter;
import javax.annotation.processing.Messager;
import javax.annotation.processing.Processor;

/** What a processor does with its own exceptions, which would otherwise end the compiler. */
public final class Failure {
  private Failure() {}

  /**
   * Prints an error that names the processor, the exception with its stack, and asks to report it.
   *
   * @param messager the compiler's
   * @param processor the processor that failed
   * @param exception why
   */
  public static void print(
      Messager messager, Class<? extends Processor> processor, RuntimeException exception) {
    messager.printMessage(FindingId.PROCESSOR_FAILED.severity().kind(), text(processor, exception));
  }

  /**
   * Names what failed, the exception with its stack, and asks to report it.
   *
   * @param failed what failed
   * @param exception why
   * @return the text to print
   */
  public static String text(Class<?> failed, RuntimeException exception) {
    StringWriter stack = new StringWriter();
    exception.printStackTrace(new PrintWriter(stack, true));
    return "["
        + FindingId.PROCESSOR_FAILED.id()
        + "] "
        + failed.getSimpleName()
        + " failed. This is a mistake in osu-api, not in your code. Please report it to the"
        + " developers of osu-api with this text:\n"
        + stack;
  }
}
