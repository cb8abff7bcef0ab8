package io.github.osuapi.faults;

import io.github.osuapi.OsuBot;
import io.github.osuapi.model.Score;
import io.github.osuapi.model.User;
import io.github.osuapi.model.UserRef;
import io.github.osuapi.model.UserScoreType;
import io.github.osuapi.request.RawResponse;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.LongStream;

/** The ways in which a user of the library makes calls. */
enum WayOfCalling {
  EXECUTE {
    @Override
    Object call(OsuBot osu) {
      return osu.users().get(UserRef.of(1000)).execute();
    }
  },
  SUBMIT {
    @Override
    Object call(OsuBot osu) {
      try {
        return osu.users().get(UserRef.of(1000)).submit().join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof RuntimeException cause) {
          throw cause;
        }
        throw e;
      }
    }
  },
  WALK {
    @Override
    Object call(OsuBot osu) {
      return osu.users().scores(1000, UserScoreType.BEST).limit(1).stream()
          .limit(3)
          .map(Score::id)
          .toList();
    }
  },
  BATCH {
    @Override
    Object call(OsuBot osu) {
      List<Long> ids = LongStream.range(1000, 1060).boxed().toList();
      return osu.users().list(ids).execute().users().stream().map(User::id).toList();
    }
  },
  DOWNLOAD {
    @Override
    Object call(OsuBot osu) {
      return osu.scores().download(30).execute().toByteArray();
    }
  },
  RAW {
    @Override
    Object call(OsuBot osu) {
      RawResponse answer = osu.users().get(UserRef.of(1000)).executeRaw();
      return answer.status() + " " + answer.body();
    }
  },
  TEXT {
    @Override
    Object call(OsuBot osu) {
      return osu.call("GET", "users/{user}").path("user", 1000).asText().execute();
    }
  },
  STREAM {
    @Override
    Object call(OsuBot osu) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      osu.scores().download(30).executeTo(out);
      return out.toByteArray();
    }
  },
  POST {
    @Override
    Object call(OsuBot osu) {
      return osu.chat().sendMessage(5, "hello").execute().content();
    }

    @Override
    void prepare(OsuBot osu) {
      osu.chat().join(5, 1002).execute();
    }
  };

  abstract Object call(OsuBot osu);

  /** What the server must have done before. */
  void prepare(OsuBot osu) {}

  boolean isRepeatable() {
    return this != POST;
  }

  /** Whether an answer of any status is the caller's to judge. */
  boolean takesAnyStatus() {
    return this == RAW;
  }

  /** Whether an answer of any content is the caller's to judge. */
  boolean takesAnyContent() {
    return this == RAW || this == TEXT;
  }

  /** Whether what the server calls the content is read. */
  boolean readsTheType() {
    return !takesAnyContent();
  }

  /** Whether the first bytes are the caller's before the last have come. */
  boolean streams() {
    return this == STREAM;
  }
}
