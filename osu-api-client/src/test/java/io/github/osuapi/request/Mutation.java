package io.github.osuapi.request;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** One way to spoil an answer. */
public enum Mutation {
  /** Some bits turn over. */
  FLIP_BITS {
    @Override
    public byte[] apply(JsonNode answer, Random random) {
      byte[] bytes = bytes(answer);
      for (int i = 0; i <= random.nextInt(8) && bytes.length > 0; i++) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return bytes;
    }
  },

  /** It ends early. */
  TRUNCATE {
    @Override
    public byte[] apply(JsonNode answer, Random random) {
      byte[] bytes = bytes(answer);
      return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }
  },

  /** A part comes twice, or something else follows. */
  REPEAT {
    @Override
    public byte[] apply(JsonNode answer, Random random) {
      byte[] bytes = bytes(answer);
      int from = random.nextInt(bytes.length);
      int to = from + random.nextInt(bytes.length - from);
      return joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
    }
  },

  /** A part is gone. */
  CUT {
    @Override
    public byte[] apply(JsonNode answer, Random random) {
      byte[] bytes = bytes(answer);
      int from = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, from + 1 + random.nextInt(64));
      return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
    }
  },

  /** Bytes that are no text stand in between. */
  INSERT_BYTES {
    @Override
    public byte[] apply(JsonNode answer, Random random) {
      byte[] bytes = bytes(answer);
      byte[] noise = new byte[1 + random.nextInt(16)];
      random.nextBytes(noise);
      int at = random.nextInt(bytes.length + 1);
      return joined(
          joined(Arrays.copyOf(bytes, at), noise), Arrays.copyOfRange(bytes, at, bytes.length));
    }
  },

  /** A value is of another kind, or out of all bounds. */
  OTHER_VALUE {
    @Override
    public byte[] apply(JsonNode answer, Random random) {
      return withText(answer, random, HostileValues.any(random));
    }
  },

  /** A value lies deeper than anyone reads. */
  NESTING {
    @Override
    public byte[] apply(JsonNode answer, Random random) {
      return withText(answer, random, HostileValues.nested(random));
    }
  },

  /** A field is gone. */
  NO_FIELD {
    @Override
    public byte[] apply(JsonNode answer, Random random) {
      JsonNode copy = answer.deepCopy();
      List<JsonPointer> places = places(copy);
      JsonPointer place = places.get(random.nextInt(places.size()));
      if (!place.matches() && copy.at(place.head()) instanceof ObjectNode object) {
        object.remove(place.last().getMatchingProperty());
      }
      return bytes(copy);
    }
  },

  /** Two values have changed places. */
  SWAP {
    @Override
    public byte[] apply(JsonNode answer, Random random) {
      List<JsonPointer> places = places(answer);
      JsonNode other = answer.at(places.get(random.nextInt(places.size())));
      return withText(answer, random, other.toString());
    }
  },

  /** It is something else altogether. */
  NOTHING_LIKE_IT {
    @Override
    public byte[] apply(JsonNode answer, Random random) {
      return HostileValues.any(random).getBytes(StandardCharsets.UTF_8);
    }
  };

  private static final String MARK = "@@the-mutated-value@@";

  /**
   * Spoils an answer.
   *
   * @param answer the answer; not changed
   * @param random decides where and how
   * @return the bytes of the spoilt answer
   */
  public abstract byte[] apply(JsonNode answer, Random random);

  private static byte[] bytes(JsonNode answer) {
    return answer.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private static byte[] withText(JsonNode answer, Random random, String text) {
    JsonNode copy = answer.deepCopy();
    List<JsonPointer> places = places(copy);
    JsonPointer place = places.get(random.nextInt(places.size()));
    if (place.matches()) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    JsonNode parent = copy.at(place.head());
    if (parent instanceof ObjectNode object) {
      object.put(place.last().getMatchingProperty(), MARK);
    } else if (parent instanceof ArrayNode array) {
      array.set(place.last().getMatchingIndex(), MARK);
    }
    return copy.toString().replace('"' + MARK + '"', text).getBytes(StandardCharsets.UTF_8);
  }

  private static List<JsonPointer> places(JsonNode node) {
    List<JsonPointer> places = new ArrayList<>();
    collect(node, JsonPointer.empty(), places);
    return places;
  }

  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
    places.add(at);
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), at.appendIndex(i), places);
      }
    }
    node.properties()
        .forEach(field -> collect(field.getValue(), at.appendProperty(field.getKey()), places));
  }
}
