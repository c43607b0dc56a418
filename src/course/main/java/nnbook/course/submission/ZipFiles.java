package nnbook.course.submission;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;

/**
 * The Java files in a zip. Nothing is unpacked: names lead nowhere, and of each file only as much
 * is read as an exercise may have.
 */
final class ZipFiles implements AutoCloseable {
  private static final Messages MESSAGES = Messages.of("course");

  private final ZipFile zip;
  private final Set<String> links;

  private ZipFiles(ZipFile zip, Set<String> links) {
    this.zip = zip;
    this.links = links;
  }

  /** Opens a zip. Throws Refused when it is too large, damaged, or needs a password. */
  static ZipFiles open(Path file) throws Refused {
    try {
      if (Files.size(file) > SubmissionLimits.ZIP_BYTES) {
        throw new Refused(MESSAGES.get("submission.zip.large", SubmissionLimits.ZIP_BYTES));
      }
      ZipFiles files = new ZipFiles(opened(file), ZipLinks.in(file));
      if (files.zip.size() > SubmissionLimits.FILES) {
        files.close();
        throw new Refused(MESSAGES.get("submission.many", SubmissionLimits.FILES));
      }
      return files;
    } catch (ZipException e) {
      boolean password = String.valueOf(e.getMessage()).contains("encrypted");
      throw new Refused(password
          ? MESSAGES.get("submission.zip.password")
          : MESSAGES.get("submission.zip.damaged", e.getMessage()));
    } catch (IOException e) {
      throw new Refused(MESSAGES.get("submission.unreadable", SafeFiles.reason(e)));
    }
  }

  /** Names are UTF-8; where they cannot be, one byte is one letter. */
  private static ZipFile opened(Path file) throws IOException {
    try {
      return open(file, StandardCharsets.UTF_8);
    } catch (ZipException e) {
      boolean name = String.valueOf(e.getMessage()).contains("bad entry name");
      if (!name) {
        throw e;
      }
      return open(file, StandardCharsets.ISO_8859_1);
    }
  }

  private static ZipFile open(Path file, Charset names) throws IOException {
    return new ZipFile(file.toFile(), names);
  }

  /** The Java files, by path, except those whose names lead out of the zip. */
  List<FoundFile> files(Notes notes) {
    List<FoundFile> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> {
      String path = entry.getName().replace('\\', '/');
      String lower = path.toLowerCase(Locale.ROOT);
      if (!seen.add(path)) {
        notes.add("submission.zip.twice", shown(path)); // only one of them can be opened
      } else if (leadsOut(path)) {
        notes.add("submission.zip.name", shown(path));
      } else if (lower.endsWith(".zip")) {
        notes.add("submission.zip.nested", shown(path));
      } else if (lower.endsWith(".java") && !isPassedOver(path)) {
        found.add(file(path, entry));
      }
    });
    found.sort(Comparator.comparing(FoundFile::path));
    return found;
  }

  private FoundFile file(String path, ZipEntry entry) {
    return links.contains(entry.getName())
        ? FoundFile.odd(path, MESSAGES.get("submission.link", path))
        : new FoundFile(path, "", () -> zip.getInputStream(entry));
  }

  private static boolean leadsOut(String path) {
    return path.startsWith("/")
        || path.matches("[A-Za-z]:.*")
        || path.chars().anyMatch(Character::isISOControl)
        || Stream.of(path.split("/", -1)).anyMatch(".."::equals);
  }

  private static boolean isPassedOver(String path) {
    return Stream.of(path.split("/")).anyMatch(FolderFiles::isPassedOver);
  }

  private static String shown(String path) {
    String plain = path.replaceAll("\\p{Cntrl}", "?");
    return plain.length() > 100 ? plain.substring(0, 100) + "…" : plain;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      // It was only read.
    }
  }
}
