package nnbook.web.aot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nnbook.platform.ClassPath;
import nnbook.platform.FileTree;
import nnbook.platform.ProgramFiles;

/** The classes that code in the page may name: the engines, data, figures, checks and tables. */
public final class PageLibrary {
  /** The folders of its rooms. */
  static final String ROOMS = "nnbook/(?:engine|fast|data|plot|diagnosis)/";

  private static final String PACKAGES = "(" + ROOMS + "(?!vector/).*|tech/tablesaw/api/)[\\w$]+";

  /** What shows the value of an expression. */
  private static final String ECHO = "nnbook/web/image/PageEcho";

  /** What filmed code tells its numbers to. */
  private static final String PROBE = "nnbook/web/recorder/Probe";

  private PageLibrary() {}

  /** Returns the archive that the compiler in the page compiles against. */
  public static byte[] signatures() {
    return SignatureBuilder.build(roots(), name ->
        ProgramFiles.find(name + ".class").orElse(new byte[0]));
  }

  private static Set<String> roots() {
    Set<String> roots = new TreeSet<>();
    roots.add(ECHO);
    roots.add(PROBE);
    for (Path entry : ClassPath.entries()) {
      String file = entry.getFileName().toString();
      if (Files.isDirectory(entry)) {
        add(entry, roots);
      } else if (file.startsWith("nnbook") || file.startsWith("tablesaw-core")) {
        try (FileSystem jar = FileSystems.newFileSystem(entry)) {
          add(jar.getPath("/"), roots);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return roots;
  }

  private static void add(Path root, Set<String> roots) {
    for (String folder : List.of("nnbook", "tech/tablesaw/api")) {
      FileTree.files(root.resolve(folder)).stream()
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(".class"))
          .map(path -> path.substring(0, path.length() - ".class".length()))
          .filter(name -> name.matches(PACKAGES))
          .forEach(roots::add);
    }
  }
}
