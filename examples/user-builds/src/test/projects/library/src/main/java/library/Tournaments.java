package library;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.User;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** Tournaments, in a jar of their own. */
@EndpointGroup
public interface Tournaments {
  /**
   * Gets who holds a tournament.
   *
   * @param tournament the id
   */
  @GET("tournaments/{tournament}/host")
  @RequiresScope(Scope.PUBLIC)
  User host(@Path("tournament") long tournament);
}
