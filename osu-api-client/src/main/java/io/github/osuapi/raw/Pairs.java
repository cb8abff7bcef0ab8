package io.github.osuapi.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import okhttp3.FormBody;
import okhttp3.HttpUrl;

/** Names with values, in order; a name may be there more than once. */
record Pairs(List<Pair> pairs) {
  static final Pairs NONE = new Pairs(List.of());

  record Pair(String name, String value) {}

  Pairs with(String name, List<String> values) {
    Objects.requireNonNull(name, "name");
    List<Pair> extended = new ArrayList<>(pairs);
    values.forEach(value -> extended.add(new Pair(name, value)));
    return new Pairs(List.copyOf(extended));
  }

  void addTo(HttpUrl.Builder url) {
    pairs.forEach(pair -> url.addQueryParameter(pair.name(), pair.value()));
  }

  FormBody toForm() {
    FormBody.Builder form = new FormBody.Builder();
    pairs.forEach(pair -> form.add(pair.name(), pair.value()));
    return form.build();
  }
}
