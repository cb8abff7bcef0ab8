package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.RequiresAnyToken;
import io.github.osuapi.annotations.RequiresUser;
import io.github.osuapi.model.SessionVerificationFallback;
import io.github.osuapi.model.SessionVerificationReissue;
import retrofit2.http.Field;
import retrofit2.http.POST;

/** Proof that it is the user who uses the session. */
@EndpointGroup
interface Session {
  /**
   * Proves it with a code that the user was sent or has from an app.
   *
   * @param code the code
   */
  @POST("session/verify")
  @RequiresAnyToken
  @RequiresUser
  void verify(@Field("verification_key") String code);

  /** Asks for a code by mail instead of one of the app. */
  @POST("session/verify/mail-fallback")
  @RequiresAnyToken
  @RequiresUser
  SessionVerificationFallback mailFallback();

  /** Asks for a new code by mail. */
  @POST("session/verify/reissue")
  @RequiresAnyToken
  @RequiresUser
  SessionVerificationReissue reissue();
}
