/** The client of the osu! API: calls, the records that they answer with, and how tokens are got. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // Moshi, Retrofit, Okio.
module io.github.osuapi.client {
  requires com.fasterxml.jackson.core;
  requires transitive com.squareup.moshi;
  requires transitive io.github.bucket4j.core;
  requires transitive io.github.osuapi.annotations;
  requires java.desktop;
  requires static com.github.benmanes.caffeine;
  requires static java.sql;
  requires jdk.httpserver;
  requires transitive okhttp3;
  requires okio;
  requires org.slf4j;
  requires org.tukaani.xz;
  requires transitive retrofit2;

  exports io.github.osuapi.cache;
  exports io.github.osuapi.client;
  exports io.github.osuapi.endpoint;
  exports io.github.osuapi.error;
  exports io.github.osuapi.json;
  exports io.github.osuapi.limit;
  exports io.github.osuapi.model;
  exports io.github.osuapi.oauth.jdbc;
  exports io.github.osuapi.oauth;
  exports io.github.osuapi.paging;
  exports io.github.osuapi.poll;
  exports io.github.osuapi.reference;
  exports io.github.osuapi.raw;
  exports io.github.osuapi.replay;
  exports io.github.osuapi.request;
  exports io.github.osuapi;
}
