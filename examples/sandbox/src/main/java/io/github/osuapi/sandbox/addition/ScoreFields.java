package io.github.osuapi.sandbox.addition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.world.Rulesets;
import java.util.List;

/** Checks the fields of scores that have only some values. */
final class ScoreFields {
  private static final List<String> GRADES = List.of("XH", "X", "SH", "S", "A", "B", "C", "D", "F");

  private ScoreFields() {}

  /** Refuses values that no score has, and turns acronyms into mods. */
  static void complete(ObjectNode fields) {
    JsonNode grade = fields.path("rank");
    if (!grade.isMissingNode() && !GRADES.contains(grade.asText())) {
      throw FieldTypes.wrong("rank", "one of " + GRADES, grade);
    }
    between(fields, "ruleset_id", Rulesets.NAMES.size() - 1);
    between(fields, "accuracy", 1);
    JsonNode given = Addition.list(fields, "mods");
    if (!given.isMissingNode()) {
      ArrayNode mods = fields.putArray("mods");
      given.forEach(mod -> mods.add(mod(mod)));
    }
  }

  private static JsonNode mod(JsonNode mod) {
    JsonNode acronym = mod.isObject() ? mod.path("acronym") : mod;
    if (!acronym.isTextual() || acronym.asText().isEmpty()) {
      throw FieldTypes.wrong("mods", "a list of acronyms, or of objects with an acronym", mod);
    }
    return mod.isObject() ? mod : Addition.nothing().set("acronym", acronym);
  }

  private static void between(ObjectNode fields, String name, int most) {
    JsonNode value = fields.path(name);
    boolean fits = value.isNumber() && value.asDouble() >= 0 && value.asDouble() <= most;
    if (!value.isMissingNode() && !fits) {
      throw FieldTypes.wrong(name, "a number from 0 to " + most, value);
    }
  }
}
