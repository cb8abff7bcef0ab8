package io.github.osuapi.request;

import java.io.IOException;

/** Carries an exception through OkHttp, which lets pass nothing but an IOException. */
final class CarriedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final RuntimeException carried;

  CarriedException(RuntimeException carried) {
    super(carried.getMessage(), carried);
    this.carried = carried;
  }

  RuntimeException carried() {
    return carried;
  }
}
