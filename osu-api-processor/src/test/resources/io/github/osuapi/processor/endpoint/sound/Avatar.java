package sound;

import io.github.osuapi.annotations.BinaryModel;
import java.io.IOException;
import java.io.InputStream;

/** A picture. */
@BinaryModel
public record Avatar(int size) {
  static Avatar read(InputStream answer) throws IOException {
    return new Avatar(answer.readAllBytes().length);
  }
}
