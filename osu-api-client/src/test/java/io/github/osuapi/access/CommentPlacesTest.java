package io.github.osuapi.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.OsuClient;
import io.github.osuapi.endpoint.CommentsListRequest;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.model.Comment;
import io.github.osuapi.model.CommentSort;
import io.github.osuapi.model.CommentableType;
import io.github.osuapi.request.Walk;
import io.github.osuapi.request.WalkIterator;
import io.github.osuapi.sandbox.OsuSandbox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The comments after one: the server goes by it rather than by a cursor beside it. */
class CommentPlacesTest {
  @ParameterizedTest
  @ValueSource(strings = {"new", "old", "top"})
  void aWalkGoesOnAfterTheFirstPage(String sort) {
    try (OsuSandbox sandbox = OsuSandbox.start();
        OsuClient osu =
            OsuClient.builder().baseUrl(sandbox.baseUrl()).limits(RateLimits.none()).build()) {
      CommentsListRequest all =
          osu.comments()
              .list()
              .commentableType(CommentableType.BEATMAPSET)
              .commentableId(501)
              .sort(CommentSort.of(sort));
      List<Long> ids = all.stream().map(Comment::id).toList();
      assertThat(ids).hasSizeGreaterThan(10);
      Walk<?, Comment> walk = all.after(ids.get(3)).limit(3).walk();

      assertThat(walk.stream().map(Comment::id)).isEqualTo(ids.subList(4, ids.size()));

      List<Long> seen = new ArrayList<>();
      WalkIterator<Comment> part = walk.iterator();
      while (part.hasNext()) {
        seen.add(part.next().id());
        part = walk.from(part.position()).iterator();
      }
      assertThat(seen).isEqualTo(ids.subList(4, ids.size()));
    }
  }
}
