package wrong;

import io.github.osuapi.annotations.JsonModel;

@JsonModel(unreadable = "broken")
record KindUnreadable(int a) {}
