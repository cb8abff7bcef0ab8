package io.github.osuapi.request;

import io.github.osuapi.error.OsuException;
import java.io.IOException;

/** Carries one of our exceptions through OkHttp, which lets pass nothing but an IOException. */
final class CarriedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final OsuException carried;

  CarriedException(OsuException carried) {
    super(carried.getMessage(), carried);
    this.carried = carried;
  }

  OsuException carried() {
    return carried;
  }
}
