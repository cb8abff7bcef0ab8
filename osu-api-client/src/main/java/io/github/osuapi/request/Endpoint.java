package io.github.osuapi.request;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import java.util.Objects;
import java.util.Set;

/**
 * One row of the endpoint table: what is called and which tokens may call it. Immutable and
 * thread-safe.
 *
 * @param id group and method, for example {@code friends.list}
 * @param group the group, for example {@code friends}
 * @param httpMethod the HTTP method, in capitals
 * @param path the path relative to {@code api/v2/}, with the server's own variable names
 * @param access what the server asks of a token
 * @param paging how its list is walked
 * @param cost what a call takes of the server's limits
 */
public record Endpoint(
    String id,
    String group,
    String httpMethod,
    String path,
    EndpointAccess access,
    Paging paging,
    EndpointCost cost) {

  /** Checks that nothing is missing. */
  public Endpoint {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(httpMethod, "httpMethod");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(access, "access");
    Objects.requireNonNull(paging, "paging");
    Objects.requireNonNull(cost, "cost");
  }

  /**
   * Creates an endpoint whose calls cost one request and one point.
   *
   * @param id group and method, for example {@code friends.list}
   * @param group the group, for example {@code friends}
   * @param httpMethod the HTTP method, in capitals
   * @param path the path relative to {@code api/v2/}, with the server's own variable names
   * @param access what the server asks of a token
   * @param paging how its list is walked
   */
  public Endpoint(
      String id,
      String group,
      String httpMethod,
      String path,
      EndpointAccess access,
      Paging paging) {
    this(id, group, httpMethod, path, access, paging, EndpointCost.plain());
  }

  /**
   * Returns the kinds of token that can open the endpoint.
   *
   * @return the kinds, in their order
   */
  public Set<TokenKind> grants() {
    return TokenRules.kindsThatOpen(access);
  }

  /** Names the endpoint, for example {@code friends.list (GET friends)}. */
  @Override
  public String toString() {
    return id + " (" + httpMethod + " " + path + ")";
  }
}
