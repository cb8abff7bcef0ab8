package io.github.osuapi.drift;

import io.github.osuapi.request.OsuRequest;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the calls of a survey, one after the other. */
interface Caller {
  /**
   * Makes a call, whatever comes of it.
   *
   * @param step the id of the endpoint, and after a dash which of its kinds
   * @param request the call; asked for where it is made
   * @return the answer, or empty where none can be had
   */
  <T> Optional<T> call(String step, Supplier<? extends OsuRequest<T>> request);
}
