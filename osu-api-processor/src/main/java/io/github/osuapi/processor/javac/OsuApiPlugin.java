package io.github.osuapi.processor.javac;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;

/**
 * Lets osu-api look at what javac has analysed. It starts by itself wherever the processor's jar is
 * on the processor path, without an option, in a project that declares no app as well. It does not
 * start from a processor, because build tools wrap what a processor is given. Other compilers know
 * no such plugins.
 */
@AutoService(Plugin.class)
public final class OsuApiPlugin implements Plugin {
  /** Called by the compiler. */
  public OsuApiPlugin() {}

  @Override
  public String getName() {
    return "OsuApi";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... args) {
    task.addTaskListener(new AnalysisListener(task));
  }
}
