package nnbook.grader.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import nnbook.grader.worker.WorkerClassPath;

/**
 * Compiles a few sources in memory against a fixed class path, without annotation processors. Not
 * for several threads at once.
 */
public final class IsolatedCompiler implements AutoCloseable {
  private static final List<String> OPTIONS =
      List.of("-proc:none", "-g", "-nowarn", "-XDuseUnsharedTable", "-parameters");

  private static final Path WITH_LIBRARIES = WorkerClassPath.book();

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files;
  private final List<FileSystem> opened = new ArrayList<>();

  /** A compiler whose class path is {@code classPath} and the JDK. */
  public IsolatedCompiler(Collection<Path> classPath) {
    files = compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
    try {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, roots(classPath));
      files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A jar whose manifest names libraries is opened as a file system: of the jar file, the compiler
   * would open all those libraries, which takes longer than the compilation.
   */
  private List<Path> roots(Collection<Path> classPath) throws IOException {
    List<Path> roots = new ArrayList<>();
    for (Path entry : classPath) {
      if (entry.equals(WITH_LIBRARIES) && Files.isRegularFile(entry)) {
        FileSystem jar = FileSystems.newFileSystem(entry);
        opened.add(jar);
        roots.add(jar.getPath("/"));
      } else {
        roots.add(entry);
      }
    }
    return roots;
  }

  /** Compiles {@code sources}; the first is the one that a learner wrote. */
  public Compilation compile(Source... sources) {
    return new SourceCompiler(compiler, files, OPTIONS).compile(sources);
  }

  /**
   * Compiles versions of one class, as {@link #compile} does with each alone, but faster; the
   * results are in their order.
   */
  public List<Compilation> compileEach(List<Source> versions) {
    List<Optional<Compilation>> made =
        new VersionCompiler(compiler, files, OPTIONS).compile(versions);
    List<Compilation> all = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      Source alone = versions.get(i);
      all.add(made.get(i).orElseGet(() -> compile(alone)));
    }
    return all;
  }

  /** What {@code look} sees in a source and its types; nothing where it does not compile. */
  public <T> Optional<T> analyzed(
      Source source, BiFunction<JavacTask, CompilationUnitTree, T> look) {
    return new SourceCompiler(compiler, files, OPTIONS).analyzed(source, look);
  }

  @Override
  public void close() {
    try {
      files.close();
      for (FileSystem jar : opened) {
        jar.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
