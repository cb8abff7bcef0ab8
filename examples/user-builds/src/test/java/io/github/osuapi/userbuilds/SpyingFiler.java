package io.github.osuapi.userbuilds;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Writes what it is told to, and keeps what it was told about the origins. */
final class SpyingFiler implements Filer {
  private final Filer filer;
  private final Map<String, List<Element>> origins = new LinkedHashMap<>();

  SpyingFiler(Filer filer) {
    this.filer = filer;
  }

  /** The originating elements of each file, by the name of its class or resource. */
  Map<String, List<Element>> origins() {
    return origins;
  }

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... elements)
      throws IOException {
    origins.put(name.toString(), List.of(elements));
    return filer.createSourceFile(name, elements);
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... elements) throws IOException {
    origins.put(name.toString(), List.of(elements));
    return filer.createClassFile(name, elements);
  }

  @Override
  public FileObject createResource(
      JavaFileManager.Location location, CharSequence pkg, CharSequence name, Element... elements)
      throws IOException {
    origins.put(pkg + "/" + name, List.of(elements));
    return filer.createResource(location, pkg, name, elements);
  }

  @Override
  public FileObject getResource(
      JavaFileManager.Location location, CharSequence pkg, CharSequence name) {
    throw new UnsupportedOperationException(
        "build tools cannot know that " + pkg + "/" + name + " was read");
  }
}
