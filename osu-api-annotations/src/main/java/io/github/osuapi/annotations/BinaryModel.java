package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type that the bytes of an answer are read into, where they are not JSON: a replay, an archive,
 * a picture. An endpoint that returns it gets a request that gives the type, and the bytes to
 * memory, a stream or a file.
 *
 * <p>The type has a method that reads it, which throws what it likes:
 *
 * <pre>{@code
 * @BinaryModel
 * public record Skin(List<String> names) {
 *   public static Skin read(InputStream answer) throws IOException { ... }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface BinaryModel {}
