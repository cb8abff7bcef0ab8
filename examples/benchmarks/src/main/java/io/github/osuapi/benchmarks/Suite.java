package io.github.osuapi.benchmarks;

import java.util.List;

/** Measurements of one subject. A new one is added to the list in {@link Benchmarks}. */
public interface Suite {
  /**
   * Names the subject.
   *
   * @return a word that picks the suite on the command line, and heads its table
   */
  String name();

  /**
   * Measures. Says on standard output what it is doing, and what it leaves out and why.
   *
   * @return the comparisons, in the order of the table
   * @throws Exception where the measurement cannot be made
   */
  List<Row> run() throws Exception;
}
