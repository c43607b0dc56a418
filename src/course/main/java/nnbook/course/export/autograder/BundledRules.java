package nnbook.course.export.autograder;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;
import nnbook.platform.ZipArchive;

/**
 * The rules of a course as another system needs them: without dates and lateness, which that
 * system minds itself, and with the hidden checks that they name.
 */
final class BundledRules {
  /** Its name in a bundle. */
  static final String FILE = "course.properties";

  private static final Messages MESSAGES = Messages.of("course");
  private static final String HIDDEN = "hidden";

  private final String kept;
  private final Optional<Path> hidden;

  private BundledRules(String kept, Optional<Path> hidden) {
    this.kept = kept;
    this.hidden = hidden;
  }

  /** Reads the rules. Throws UserError when the file, or its folder of checks, is missing. */
  static BundledRules of(Path file) {
    Properties rules = new Properties();
    try (Reader reader = new StringReader(Files.readString(file, StandardCharsets.UTF_8))) {
      rules.load(reader);
    } catch (IOException e) {
      throw unreadable(file, SafeFiles.reason(e));
    } catch (IllegalArgumentException e) {
      throw unreadable(file, e.getMessage());
    }
    Optional<Path> hidden =
        Optional.ofNullable(rules.getProperty(HIDDEN))
            .map(folder -> file.toAbsolutePath().resolveSibling(folder.strip()));
    hidden.filter(folder -> !Files.isDirectory(folder)).ifPresent(folder -> {
      throw unreadable(folder, MESSAGES.get("export.rules.folder"));
    });
    StringBuilder kept = new StringBuilder();
    for (String key : rules.stringPropertyNames().stream().sorted().toList()) {
      if (!key.matches("due|publish|attempt|late\\..*|exercises|hidden")) {
        kept.append(escaped(key)).append(" = ").append(escaped(rules.getProperty(key)))
            .append('\n');
      }
    }
    hidden.ifPresent(folder -> kept.append(HIDDEN + " = " + HIDDEN + "\n"));
    return new BundledRules(kept.toString(), hidden);
  }

  void addTo(ZipArchive zip, String prefix) {
    zip.add(prefix + FILE, kept);
    hidden.ifPresent(folder -> zip.addFolder(prefix + HIDDEN + "/", folder));
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\:=#! ])", "\\\\$1");
  }

  private static UserError unreadable(Path file, String reason) {
    return new UserError(ExitCode.FILES, MESSAGES.get("export.rules.unreadable", file, reason));
  }
}
