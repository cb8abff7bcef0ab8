package io.github.osuapi.request;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What comes of an attempt. */
sealed interface Step<T extends @Nullable Object> {
  /** The answer. */
  record Done<T extends @Nullable Object>(T value) implements Step<T> {}

  /** No answer, and no other attempt. */
  record Failed<T extends @Nullable Object>(Throwable problem) implements Step<T> {}

  /** Another attempt, after a wait. */
  record Again<T extends @Nullable Object>(Duration delay) implements Step<T> {}
}
