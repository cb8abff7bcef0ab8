package io.github.osuapi.sandbox.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads query strings and form bodies as the server does: {@code a[]=1} appends, {@code a[k]=1}
 * nests, and a repeated plain name keeps its last value.
 */
public final class ServerParameters {
  private ServerParameters() {}

  /**
   * Parses a query string or a form body.
   *
   * @param text the encoded text; {@code null} for none
   * @return the parameters: text, arrays and objects of text
   */
  public static ObjectNode parse(@Nullable String text) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    if (text == null) {
      return root;
    }
    for (String pair : text.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      put(root, path(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
    }
    return (ObjectNode) lists(root);
  }

  private static List<String> path(String name) {
    List<String> path = new ArrayList<>();
    int bracket = name.indexOf('[');
    if (bracket <= 0 || !name.endsWith("]")) {
      path.add(name);
      return path;
    }
    path.add(name.substring(0, bracket));
    String rest = name.substring(bracket + 1, name.length() - 1);
    for (String key : rest.split("\\]\\[", -1)) {
      path.add(key);
    }
    return path;
  }

  private static void put(ObjectNode root, List<String> path, String value) {
    ObjectNode node = root;
    for (int i = 0; i < path.size() - 1; i++) {
      String key = key(node, path.get(i));
      JsonNode child = node.get(key);
      node = child instanceof ObjectNode object ? object : node.putObject(key);
    }
    node.put(key(node, path.get(path.size() - 1)), value);
  }

  private static String key(ObjectNode node, String key) {
    if (!key.isEmpty()) {
      return key;
    }
    int next = 0;
    while (node.has(Integer.toString(next))) {
      next++;
    }
    return Integer.toString(next);
  }

  private static JsonNode lists(JsonNode node) {
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    boolean list = !object.isEmpty();
    for (String key : fieldNames(object)) {
      object.set(key, lists(object.path(key)));
      list &= !key.isEmpty() && key.chars().allMatch(Character::isDigit);
    }
    if (!list) {
      return object;
    }
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    object.forEach(array::add);
    return array;
  }

  private static List<String> fieldNames(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
