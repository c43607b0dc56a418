import de.jplag.JPlag;
import de.jplag.Language;
import de.jplag.ParsingException;
import de.jplag.java.JavaLanguage;
import de.jplag.options.JPlagOptions;
import de.jplag.reporting.reportobject.ReportObjectFactory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the folders in a folder, without what they have from the stubs: arguments are both, and
 * the file for the result. A process of its own runs this text, since JPlag needs another Java than
 * the book. JPlag would leave out a whole folder for one file that it cannot read; so such a file
 * is removed first, and its name printed.
 */
public final class RunJPlag {
  private static final Language JAVA = new JavaLanguage();

  private RunJPlag() {}

  public static void main(String[] arguments) throws Exception {
    Path submissions = Path.of(arguments[0]);
    try (Stream<Path> folders = Files.list(submissions)) {
      for (Path folder : folders.sorted().toList()) {
        if (!canRead(files(folder))) {
          removeUnreadable(submissions, folder);
        }
      }
    }
    JPlagOptions options =
        new JPlagOptions(JAVA, Set.of(submissions.toFile()), Set.of())
            .withBaseCodeSubmissionDirectory(new File(arguments[1]));
    new ReportObjectFactory(new File(arguments[2])).createAndSaveReport(JPlag.run(options));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void removeUnreadable(Path submissions, Path folder) throws IOException {
    for (Path file : files(folder)) {
      if (!canRead(List.of(file))) {
        Files.delete(file);
        System.out.println(submissions.relativize(file).toString().replace('\\', '/'));
      }
    }
  }

  private static boolean canRead(List<Path> files) {
    try {
      JAVA.parse(files.stream().map(Path::toFile).collect(Collectors.toSet()), false);
      return true;
    } catch (ParsingException | RuntimeException | StackOverflowError e) {
      return false;
    }
  }
}
