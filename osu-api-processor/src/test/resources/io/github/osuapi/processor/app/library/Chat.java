package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.RequiresUser;
import io.github.osuapi.annotations.Scope;
import retrofit2.http.GET;

/** Stands for all the endpoints of the client. */
@EndpointGroup
interface Chat {
  @GET("chat/ack")
  @NoTokenRequired
  String ack();

  @GET("chat/channels")
  @RequiresScope(Scope.CHAT_READ)
  @RequiresUser
  String channels();
}
