package nnbook.course.insight;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nnbook.grader.ExerciseCatalog;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/**
 * The progress files below a folder: {@code state.properties} wherever a student's folder or zip
 * has it, and files of any name that end in {@code .properties} in the folder itself. Links are not
 * followed, and no zip is unpacked.
 */
final class ProgressFiles {
  private static final Messages MESSAGES = Messages.of("course");
  private static final String NAME = "state.properties";
  private static final Pattern IN_ZIP = Pattern.compile("(?s)(?:.*[/\\\\])?state\\.properties");
  private static final int DEPTH = 8;
  private static final int MOST_FILES = 200_000;
  private static final int LARGEST = 1_000_000;

  /** Folders of a project, or of a graded course, that hold no progress. */
  private static final Set<String> PASSED_OVER =
      Set.of(".git", "target", "src", "chapters", "exercises", "solutions", "node_modules",
          "backup", "stubs", "results", "students", "kept", "earlier", "__MACOSX");

  private final Path folder;
  private final Consumer<String> fault;
  private final TreeSet<Path> wanted = new TreeSet<>();

  /**
   * A progress file.
   *
   * @param name where it lies, for sentences
   * @param student the name of the file or folder that is the student's
   * @param bytes what is in it
   */
  record Found(String name, String student, byte[] bytes) {}

  /** {@code fault} gets a sentence for each file that cannot be read. */
  ProgressFiles(Path folder, Consumer<String> fault) {
    this.folder = folder;
    this.fault = fault;
  }

  /** Hands over one file after the other, by their names. */
  void forEach(Consumer<Found> action) {
    try {
      Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEPTH, new Visitor());
    } catch (IOException e) {
      fault.accept(MESSAGES.get("insight.unreadable", folder, SafeFiles.reason(e)));
    }
    for (Path file : wanted) {
      if (Files.isSymbolicLink(file)) {
        fault.accept(MESSAGES.get("insight.link", file));
      } else if (name(file).endsWith(".zip")) {
        zip(file, action);
      } else {
        progress(file, action);
      }
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  private void progress(Path file, Consumer<Found> action) {
    try {
      action.accept(new Found(file.toString(), student(file), ExerciseCatalog.bytes(file)));
    } catch (UserError e) {
      fault.accept(e.getMessage());
    }
  }

  private void zip(Path file, Consumer<Found> action) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_FILES) {
        fault.accept(MESSAGES.get("insight.too.many", file, MOST_FILES));
        return;
      }
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (IN_ZIP.matcher(entry.getName()).matches()) {
          entry(file, zip, entry, action);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      String reason =
          e instanceof IOException io ? SafeFiles.reason(io) : String.valueOf(e.getMessage());
      fault.accept(MESSAGES.get("insight.unreadable", file, reason));
    }
  }

  private void entry(Path file, ZipFile zip, ZipEntry entry, Consumer<Found> action)
      throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        fault.accept(MESSAGES.get("insight.large", file));
      } else {
        action.accept(new Found(file.toString(), student(file), bytes));
      }
    }
  }

  /** The first part of the path below the folder, without an ending. */
  private String student(Path file) {
    String first = folder.relativize(file).getName(0).toString();
    return first.replaceFirst("(?i)\\.(?:properties|zip)$", "");
  }

  /** Notes the files that are wanted. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private int files;

    @Override
    public FileVisitResult preVisitDirectory(Path place, BasicFileAttributes attributes) {
      boolean passed = !place.equals(folder) && PASSED_OVER.contains(place.getFileName() + "");
      return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (++files > MOST_FILES) {
        fault.accept(MESSAGES.get("insight.too.many", folder, MOST_FILES));
        return FileVisitResult.TERMINATE;
      }
      boolean top = folder.relativize(file).getNameCount() == 1;
      String name = name(file);
      if (name.equals(NAME) || top && name.endsWith(".properties")
          || name.endsWith(".zip") && attributes.isRegularFile()) {
        wanted.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      fault.accept(MESSAGES.get("insight.unreadable", file, SafeFiles.reason(e)));
      return FileVisitResult.CONTINUE;
    }
  }
}
