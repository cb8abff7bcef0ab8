package io.github.osuapi.economy;

import io.github.osuapi.reference.UserNames;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ids of 500 users who are known by name. */
final class NamesToIds implements Job {
  @Override
  public String name() {
    return "500 user names to ids";
  }

  @Override
  public int fewest() {
    return Crowd.PLAYERS / 50;
  }

  @Override
  public Object plainly(Desk desk) {
    Map<String, Long> ids = new LinkedHashMap<>();
    for (String name : Crowd.names()) {
      ids.put(name, desk.osu().users().get(name).execute().id());
    }
    return ids;
  }

  @Override
  public Object economically(Desk desk) {
    UserNames names = UserNames.of(desk.osu());
    Map<String, Long> ids = names.ids(Crowd.names()).asMap();
    return names.ids(Crowd.names()).asMap().equals(ids) ? ids : Map.of();
  }
}
