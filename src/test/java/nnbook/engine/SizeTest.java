package nnbook.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine is read by people: its files and methods are short. */
class SizeTest {
  private static final int LONGEST_FILE = 300;
  private static final int LONGEST_METHOD = 25;

  @Test
  void files_and_methods_of_the_engine_are_short() throws IOException {
    Path engine = Path.of(System.getProperty("nnbook.home", "."), "src/main/java/nnbook/engine");
    List<File> files = sources(engine);
    assertTrue(files.size() > 90, files.size() + " files");
    assertEquals(List.of(), tooLong(files));
  }

  @Test
  void what_is_too_long_is_found(@TempDir Path folder) throws IOException {
    String method = "class A {\n  void f() {\n" + "\n".repeat(23) + "  }\n\n  void g() {\n"
        + "\n".repeat(24) + "  }\n}\n";
    Files.writeString(folder.resolve("A.java"), method);
    Files.writeString(folder.resolve("B.java"), "class B {}\n".repeat(300));
    Files.writeString(folder.resolve("C.java"), "class C {}\n".repeat(301));
    assertEquals(List.of("A.java: g has 26 lines", "C.java has 301 lines"),
        tooLong(sources(folder)));
  }

  private static List<File> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().map(Path::toFile).toList();
    }
  }

  private static List<String> tooLong(List<File> files) throws IOException {
    List<String> found = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task = (JavacTask) compiler.getTask(
          null, manager, null, null, null, manager.getJavaFileObjectsFromFiles(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree file : task.parse()) {
        String name = Path.of(file.getSourceFile().getName()).getFileName().toString();
        new Methods(name, file, positions, found).scan(file, null);
        int lines = file.getSourceFile().getCharContent(true).toString().split("\n").length;
        if (lines > LONGEST_FILE) {
          found.add(name + " has " + lines + " lines");
        }
      }
    }
    return found;
  }

  /** Notes methods that are too long, from the signature to the last brace. */
  private static final class Methods extends TreeScanner<Void, Void> {
    private final String name;
    private final CompilationUnitTree file;
    private final SourcePositions positions;
    private final List<String> found;

    Methods(String name, CompilationUnitTree file, SourcePositions positions,
        List<String> found) {
      this.name = name;
      this.file = file;
      this.positions = positions;
      this.found = found;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      int lines = line(positions.getEndPosition(file, method))
          - line(positions.getStartPosition(file, method)) + 1;
      if (lines > LONGEST_METHOD) {
        found.add(name + ": " + method.getName() + " has " + lines + " lines");
      }
      return super.visitMethod(method, nothing);
    }

    private int line(long position) {
      return (int) file.getLineMap().getLineNumber(position);
    }
  }
}
