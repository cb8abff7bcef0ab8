package library;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.RequiresUser;
import io.github.osuapi.annotations.Scope;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** Tournaments of a private server. */
@EndpointGroup
public interface Tournaments {
  /**
   * Tells all about a tournament, at $1 each and with $L.
   *
   * @param tournament the id
   */
  @GET("tournaments/{tournament}")
  @NoTokenRequired
  String get(@Path("tournament") long tournament);

  /** Lists the oldest. */
  @Deprecated
  @GET("tournaments/old")
  @NoTokenRequired
  String old();

  /** Lists the user's own. */
  @GET("tournaments/own")
  @RequiresScope(Scope.FRIENDS_READ)
  @RequiresUser
  String own();

  /** Cancels one. */
  @DELETE("tournaments/{tournament}")
  @RequiresScope(Scope.FORUM_WRITE)
  @RequiresUser
  void cancel(@Path("tournament") long tournament);
}
