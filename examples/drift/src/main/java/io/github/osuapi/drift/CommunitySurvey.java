package io.github.osuapi.drift;

import io.github.osuapi.OsuClient;
import io.github.osuapi.model.ChatChannel;
import io.github.osuapi.model.CommentBundle;
import io.github.osuapi.model.ForumList;
import io.github.osuapi.model.Room;
import io.github.osuapi.model.RoomRef;
import io.github.osuapi.model.RoomTypeGroup;
import io.github.osuapi.model.UpdateStream;
import java.util.List;

/** The part of the survey that is about what people say and do together. */
record CommunitySurvey(OsuClient osu, Caller caller) {

  void run() {
    news();
    talk();
    multiplayer();
    caller.call("events.list", () -> osu.events().list());
    caller.call("search.search", () -> osu.search().search().query("osu"));
    caller.call("seasonalBackgrounds.get", () -> osu.seasonalBackgrounds().get());
    caller.call("spotlights.list", () -> osu.spotlights().list());
    caller.call("tags.list", () -> osu.tags().list());
    caller.call("teams.get", () -> osu.teams().get(1));
    caller.call("wiki.get", () -> osu.wiki().get("en", "Help_centre/Account"));
  }

  private void news() {
    caller
        .call("news.list", () -> osu.news().list())
        .flatMap(listing -> listing.newsPosts().stream().findFirst())
        .ifPresent(post -> caller.call("news.get", () -> osu.news().get(post.slug())));
    caller
        .call("changelog.list", () -> osu.changelog().list())
        .flatMap(listing -> listing.builds().stream().findFirst())
        .ifPresent(
            build -> {
              UpdateStream stream = build.updateStream();
              if (stream != null) {
                caller.call("changelog.lookup", () -> osu.changelog().lookup(stream.name()));
                caller.call(
                    "changelog.get",
                    () -> osu.changelog().get(stream.name(), String.valueOf(build.version())));
              }
            });
  }

  private void talk() {
    caller
        .call("comments.list", () -> osu.comments().list())
        .map(CommentBundle::comments)
        .flatMap(comments -> comments.stream().findFirst())
        .ifPresent(comment -> caller.call("comments.get", () -> osu.comments().get(comment.id())));
    caller
        .call("forums.list", () -> osu.forums().list())
        .map(ForumList::forums)
        .flatMap(forums -> forums.stream().findFirst())
        .ifPresent(forum -> caller.call("forums.get", () -> osu.forums().get(forum.id())));
    caller
        .call("forums.topics", () -> osu.forums().topics())
        .flatMap(listing -> listing.topics().stream().findFirst())
        .ifPresent(topic -> caller.call("forums.topic", () -> osu.forums().topic(topic.id())));
    caller
        .call("chat.channels", () -> osu.chat().channels())
        .flatMap(channels -> channels.stream().findFirst())
        .map(ChatChannel::channelId)
        .ifPresent(
            channel -> {
              caller.call("chat.channel", () -> osu.chat().channel(channel));
              caller.call("chat.messages", () -> osu.chat().messages(channel));
            });
  }

  private void multiplayer() {
    caller
        .call("matches.list", () -> osu.matches().list())
        .flatMap(list -> list.matches().stream().findFirst())
        .ifPresent(match -> caller.call("matches.get", () -> osu.matches().get(match.id())));
    caller
        .call("rooms.list", () -> osu.rooms().list())
        .flatMap(rooms -> rooms.stream().findFirst())
        .map(Room::id)
        .ifPresent(this::room);
    caller
        .call("rooms.list-realtime", () -> osu.rooms().list().typeGroup(RoomTypeGroup.REALTIME))
        .flatMap(rooms -> rooms.stream().findFirst())
        .map(Room::id)
        .ifPresent(room -> caller.call("rooms.events", () -> osu.rooms().events(room)));
  }

  private void room(long id) {
    caller.call("rooms.leaderboard", () -> osu.rooms().leaderboard(id));
    caller
        .call("rooms.get", () -> osu.rooms().get(RoomRef.of(id)))
        .map(Room::playlist)
        .orElse(List.of())
        .stream()
        .findFirst()
        .ifPresent(item -> caller.call("rooms.scores", () -> osu.rooms().scores(id, item.id())));
  }
}
