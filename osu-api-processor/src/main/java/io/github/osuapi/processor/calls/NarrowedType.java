package io.github.osuapi.processor.calls;

import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A type that shows a part of the API: the client of an app, or a group inside of it.
 *
 * @param element the type itself
 * @param client the client
 * @param group the accessor that the client shows the type under; empty for the client itself
 */
public record NarrowedType(TypeElement element, TypeElement client, Optional<String> group) {}
