package nnbook.course.submission;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;

/** Looks through a folder, without following links, for Java files and zips. */
final class FolderFiles extends SimpleFileVisitor<Path> {
  /** What tools make and nobody hands in on purpose; hidden folders are passed over as well. */
  static final Set<String> PASSED_OVER =
      Set.of("target", "build", "out", "bin", "node_modules", "__MACOSX");

  private static final Messages MESSAGES = Messages.of("course");

  private final Path top;
  private final Notes notes;
  private final List<FoundFile> found = new ArrayList<>();
  private int visited;

  private FolderFiles(Path top, Notes notes) {
    this.top = top;
    this.notes = notes;
  }

  /** The files below {@code folder}, by path. Throws Refused when there are too many. */
  static List<FoundFile> of(Path folder, Notes notes) throws Refused {
    FolderFiles files = new FolderFiles(folder, notes);
    try {
      Files.walkFileTree(folder, Set.of(), SubmissionLimits.DEPTH, files);
    } catch (IOException e) {
      throw new Refused(MESSAGES.get("submission.unreadable", SafeFiles.reason(e)));
    }
    if (files.visited > SubmissionLimits.FILES) {
      throw new Refused(MESSAGES.get("submission.many", SubmissionLimits.FILES));
    }
    files.found.sort(Comparator.comparing(FoundFile::path));
    return files.found;
  }

  /** Whether nobody hands in such a folder, or a file in one, on purpose. */
  static boolean isPassedOver(String name) {
    return PASSED_OVER.contains(name) || name.startsWith(".");
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean passed = !folder.equals(top) && isPassedOver(folder.getFileName().toString());
    return passed ? FileVisitResult.SKIP_SUBTREE : counted();
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String path = top.relativize(file).toString().replace('\\', '/');
    String lower = path.toLowerCase(Locale.ROOT);
    if (attributes.isDirectory()) {
      notes.add("submission.deep", path, SubmissionLimits.DEPTH);
    } else if (lower.endsWith(".java") || lower.endsWith(".zip")) {
      found.add(file(path, file, attributes));
    }
    return counted();
  }

  private FoundFile file(String path, Path file, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      return FoundFile.odd(path, MESSAGES.get("submission.link", path));
    }
    if (!attributes.isRegularFile()) {
      return FoundFile.odd(path, MESSAGES.get("submission.odd", path));
    }
    return new FoundFile(
        path, "", () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    String path = top.relativize(file).toString();
    notes.add("submission.file.unreadable", path.isEmpty() ? "." : path, SafeFiles.reason(e));
    return counted();
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException e) {
    if (e != null) {
      notes.add("submission.file.unreadable", top.relativize(folder), SafeFiles.reason(e));
    }
    return FileVisitResult.CONTINUE;
  }

  private FileVisitResult counted() {
    visited++;
    return visited > SubmissionLimits.FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
  }
}
