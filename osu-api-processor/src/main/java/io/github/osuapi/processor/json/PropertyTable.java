package io.github.osuapi.processor.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.processor.json.Model.RecordModel;
import io.github.osuapi.processor.source.Comments;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The comment on a record's adapter: each component, its type and its name in JSON. */
final class PropertyTable {
  private PropertyTable() {}

  static String of(RecordModel model) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("component", "type", "JSON name"));
    for (Component component : model.components()) {
      String type = simple(component.typeName()) + (component.nullable() ? " or null" : "");
      String name = component.keepsOthers() ? "(any other)" : component.jsonName();
      rows.add(List.of(component.name(), type, name));
    }
    int first = width(rows, 0);
    int second = width(rows, 1);
    return rows.stream()
        .map(row -> pad(row.get(0), first) + "  " + pad(row.get(1), second) + "  " + row.get(2))
        .map(Comments::text)
        .collect(Collectors.joining("\n", "<pre>\n", "\n</pre>\n"));
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  private static String simple(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      return generic.typeArguments().stream()
          .map(PropertyTable::simple)
          .collect(Collectors.joining(", ", simple(generic.rawType()) + "<", ">"));
    }
    return type instanceof ClassName name ? String.join(".", name.simpleNames()) : type.toString();
  }
}
