package io.github.osuapi.processor.privilege;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * A line of a source file.
 *
 * @param file the file's name without its folder
 * @param line the line, from 1
 */
record Place(String file, long line) implements Comparable<Place> {

  static Place of(Trees trees, TreePath path) {
    CompilationUnitTree unit = path.getCompilationUnit();
    long start = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
    return new Place(
        String.valueOf(Path.of(unit.getSourceFile().getName()).getFileName()),
        unit.getLineMap().getLineNumber(start));
  }

  @Override
  public int compareTo(Place other) {
    return Comparator.comparing(Place::file).thenComparingLong(Place::line).compare(this, other);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
