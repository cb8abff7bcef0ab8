package wrong;

import io.github.osuapi.annotations.JsonModel;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@JsonModel
public record NoAdapters(
    long id,
    Date date,
    Object anything,
    List<Map<String, Plain>> plain,
    Kind kind,
    Map<Long, String> byNumber,
    String[] array,
    float single,
    Runnable task,
    Optional<String> optional,
    List raw,
    List<? extends String> wild) {

  public record Plain(long id) {}

  public enum Kind {
    ONE
  }
}
