package io.github.osuapi.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.OsuClient;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.endpoint.ForumsTopicRequest;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.model.ForumPost;
import io.github.osuapi.model.ForumPostRef;
import io.github.osuapi.model.ForumPostSort;
import io.github.osuapi.request.Walk;
import io.github.osuapi.request.WalkIterator;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ways to say which post of a topic a page begins with, and the pages after it. */
class ForumPlacesTest {
  private static final long TOPIC = 5000;

  @Test
  void aPageBeginsWithThePostThatIsAskedFor() {
    try (OsuSandbox sandbox = OsuSandbox.start();
        OsuClient osu = client(sandbox)) {
      ForumsTopicRequest topic = osu.forums().topic(TOPIC);
      List<Long> ids = topic.stream().map(ForumPost::id).toList();
      assertThat(ids).hasSizeGreaterThan(10);

      assertThat(first(topic.number(3))).isEqualTo(ids.get(2));
      assertThat(first(topic.start(ForumPostRef.of(ids.get(4))))).isEqualTo(ids.get(4));
      assertThat(first(topic.start(ForumPostRef.LATEST))).isEqualTo(ids.get(ids.size() - 1));
      assertThat(first(topic.end(ids.get(6)))).isEqualTo(ids.get(6));
      assertThat(first(topic.number(2).start(ForumPostRef.LATEST))).isEqualTo(ids.get(1));
    }
  }

  @Test
  void aWalkGoesOnTheWayThatItsFirstPageWent() {
    try (OsuSandbox sandbox = OsuSandbox.start();
        OsuClient osu = client(sandbox)) {
      ForumsTopicRequest topic = osu.forums().topic(TOPIC);
      List<Long> ids = topic.stream().map(ForumPost::id).toList();
      List<Long> tail = ids.subList(2, ids.size());
      List<Long> head = new ArrayList<>(ids.subList(0, 9));
      Collections.reverse(head);

      assertWalked(topic.number(3), tail);
      assertWalked(topic.start(ForumPostRef.of(ids.get(2))), tail);
      assertWalked(topic.end(ids.get(8)), head);
      assertWalked(topic.end(ids.get(8)).sort(ForumPostSort.ID_ASC), head);
      assertWalked(topic.number(3).end(ids.get(8)).sort(ForumPostSort.ID_DESC), tail);
      assertWalked(topic.sort(ForumPostSort.ID_DESC).end(ids.get(8)), head);
    }
  }

  /** At a stretch, and taken up again after every post. */
  private static void assertWalked(ForumsTopicRequest request, List<Long> ids) {
    Walk<?, ForumPost> walk = request.limit(4).walk();
    assertThat(walk.stream().map(ForumPost::id)).isEqualTo(ids);

    List<Long> seen = new ArrayList<>();
    WalkIterator<ForumPost> part = walk.iterator();
    while (part.hasNext()) {
      seen.add(part.next().id());
      part = walk.from(part.position()).iterator();
    }
    assertThat(seen).isEqualTo(ids);
  }

  private static long first(ForumsTopicRequest request) {
    return request.limit(1).execute().posts().get(0).id();
  }

  private static OsuClient client(OsuSandbox sandbox) {
    return OsuClient.builder()
        .baseUrl(sandbox.baseUrl())
        .limits(RateLimits.none())
        .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
        .grant(Grant.CLIENT_CREDENTIALS, Scope.PUBLIC)
        .build();
  }
}
