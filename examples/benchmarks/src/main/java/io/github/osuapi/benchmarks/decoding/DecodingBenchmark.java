package io.github.osuapi.benchmarks.decoding;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Decodes one document by one library. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecodingBenchmark {
  /** The document's name. */
  @Param("profile")
  public String document = "";

  /** The library's name. */
  @Param("OURS")
  public String library = "";

  private JsonLibrary.Decoder decoder = () -> "not set up";

  /** Makes the decoder. */
  @Setup
  public void prepare() {
    decoder = JsonLibrary.valueOf(library).decoder(Documents.named(document));
  }

  /**
   * Decodes.
   *
   * @return what came of it
   * @throws IOException never: the document is in memory
   */
  @Benchmark
  public Object decode() throws IOException {
    return decoder.decode();
  }
}
