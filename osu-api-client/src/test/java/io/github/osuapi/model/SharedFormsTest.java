package io.github.osuapi.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.recorded.Recordings;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is common to the compact and the extended form of a structure. */
class SharedFormsTest {
  /** The same components, but a number in one form and perhaps none in the other. */
  private static final Set<String> NUMBER_OR_NONE = Set.of("id", "supportLevel");

  @ParameterizedTest
  @ValueSource(classes = {AnyUser.class, AnyBeatmap.class, AnyBeatmapset.class, AnyTeam.class})
  void interfaceHasEveryComponentThatBothFormsHave(Class<?> shared) {
    List<Set<String>> forms =
        Arrays.stream(shared.getPermittedSubclasses()).map(SharedFormsTest::components).toList();
    Set<String> common = new TreeSet<>(forms.get(0));
    common.retainAll(forms.get(1));
    Set<String> methods =
        Arrays.stream(shared.getMethods()).map(Method::getName).collect(Collectors.toSet());

    common.removeAll(methods);
    assertThat(common).isSubsetOf(shared == AnyUser.class ? NUMBER_OR_NONE : Set.of());
  }

  @Test
  void codeTakesEitherForm() throws IOException {
    UserExtended profile = read(UserExtended.class, "users/show_id_osu");
    User listed = read(UserList.class, "users/index_ids").users().get(0);

    for (AnyUser user : List.of(profile, listed)) {
      assertThat(user.username()).isNotEmpty();
      assertThat(user.knownId()).isPresent();
    }
    assertThat(((AnyUser) profile).knownId()).hasValue(profile.id());
  }

  @Test
  void formsReachEachOther() throws IOException {
    AnyBeatmap beatmap = read(BeatmapExtended.class, "beatmaps/show_osu");
    AnyBeatmapset beatmapset = beatmap.beatmapset();

    assertThat(beatmapset).isInstanceOf(BeatmapsetExtended.class);
    assertThat(Objects.requireNonNull(beatmapset).id()).isEqualTo(beatmap.beatmapsetId());
  }

  @Test
  void userWhoseAccountIsGoneHasNoKnownId() throws IOException {
    AnyUser gone = StrictJson.readLeniently(User.class, ModelsTest.DELETED_USER);

    assertThat(gone.knownId()).isEqualTo(OptionalLong.empty());
  }

  private static Set<String> components(Class<?> form) {
    return Arrays.stream(form.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toSet());
  }

  private static <T> T read(Class<T> type, String exchange) throws IOException {
    return StrictJson.readLeniently(
        type, Recordings.exchange(exchange).response().body().toString());
  }
}
