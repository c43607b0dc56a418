package nnbook.grader.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("jdk")
class SourceCompilerTest {
  /** The class path may be inside a jar, of which the compiler can make no class loader. */
  private static final class InJar extends ForwardingJavaFileManager<JavaFileManager> {
    private InJar(JavaFileManager files) {
      super(files);
    }

    @Override
    public ClassLoader getClassLoader(Location location) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void looks_at_sources_without_loading_from_the_class_path() throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (InJar files = new InJar(javac.getStandardFileManager(null, null, null))) {
      SourceCompiler compiler = new SourceCompiler(javac, files, List.of());
      Source source = Source.of("ch01.One", "package ch01; class One {}");
      assertEquals(
          Optional.of("One"),
          compiler.analyzed(source, (task, unit) ->
              unit.getTypeDecls().get(0).toString().trim().split("\\s+")[1]));
    }
  }
}
