package io.github.osuapi.benchmarks.decoding;

import io.github.osuapi.json.OpenEnum;
import io.github.osuapi.json.RawJson;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a library decoded, path by path, in a form that does not tell the libraries apart. */
final class Plain {
  private static final MathContext DIGITS = new MathContext(14);

  private final Map<String, String> values = new TreeMap<>();

  private Plain() {}

  static Map<String, String> of(Object decoded) throws ReflectiveOperationException {
    Plain plain = new Plain();
    plain.add("$", decoded);
    return plain.values;
  }

  private void add(String path, @Nullable Object value) throws ReflectiveOperationException {
    if (value instanceof RawJson raw) {
      add(path, raw.value());
    } else if (value instanceof Record object && !(value instanceof OpenEnum)) {
      for (RecordComponent component : object.getClass().getRecordComponents()) {
        add(path + "." + component.getName(), component.getAccessor().invoke(object));
      }
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        add(path + "[" + i + "]", list.get(i));
      }
    } else if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        add(path + "." + entry.getKey(), entry.getValue());
      }
    } else if (value != null) {
      values.put(path, text(value));
    }
  }

  private static String text(Object value) throws ReflectiveOperationException {
    if (value instanceof OpenEnum known) {
      return known.value();
    }
    if (value instanceof Enum<?> known) {
      return String.valueOf(known.getDeclaringClass().getMethod("value").invoke(known));
    }
    if (value instanceof Duration duration) {
      return text(duration.toMillis() / 1000.0);
    }
    return value instanceof Number number ? number(number.doubleValue()) : value.toString();
  }

  /** avaje-jsonb and fastjson2 may be wrong in the last digit. */
  private static String number(double value) {
    return new BigDecimal(value, DIGITS).stripTrailingZeros().toPlainString();
  }
}
