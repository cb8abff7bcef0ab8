package io.github.osuapi.processor.testing;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that users have: the JDK's, and the one of Eclipse and of VS Code. */
public enum CompilerUnderTest {
  /** The compiler of the JDK that runs the tests. */
  JAVAC,

  /** The Eclipse compiler for Java. */
  ECJ;

  JavaCompiler tool() {
    return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
  }
}
